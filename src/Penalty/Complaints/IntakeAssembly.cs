using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>Runs the rules on a complaint that is being prepared, and puts together what they conclude.</summary>
internal static class IntakeAssembly
{
    public static IntakeReport Assemble(ComplaintDraft draft, DateTimeOffset asOf, IntakePolicies policies, RuleBase rules)
    {
        var run = rules.Run([draft, .. draft.Evidence, .. policies.Routes, .. policies.Needs, .. policies.Allegations(draft.Alleged)]);
        var decided = run.Of<IntakeDecided>().FirstOrDefault();
        var report = new IntakeReport
        {
            DraftId = draft.Id,
            AsOf = asOf,
            Status = IntakeStatus.ReferredToHuman,
            Text = ReferredText.Text,
            Explanation = Explanation.Empty,
            Provenance = AnswerParts.ProvenanceOf(policies.All, rules, ComplaintsJson.WriteDraft(draft, indented: false)),
        };
        if (AnswerParts.ReferralOf(run, rules, decided is null ? draft.Id : null) is { } referral) return report with { Referral = referral };
        return report with
        {
            Status = decided!.Status,
            Text = decided.Text,
            Lacks = [.. LackOrder.Of(run, policies.Filing.Needs)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }
}
