using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty;

/// <summary>Runs the rules on a complaint that is being prepared, and puts together what they conclude.</summary>
internal static class IntakeAssembly
{
    public static AreaFacts Facts { get; } = new(
        ComplaintPolicyReader.Area,
        [typeof(ComplaintDraft), typeof(DraftEvidence), typeof(ApplicableRoute), typeof(ApplicableIntakeNeed), typeof(IntakeAllegation)],
        [],
        [typeof(IntakeDecided), typeof(LackFound)]);

    public static IntakeReport Assemble(ComplaintDraft draft, DateTimeOffset asOf, IntakePolicies policies, QuestionRules rules)
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
        if (rules.ReferralOf(run) is { } referral) return report with { Referral = referral };
        if (decided is null) return report with { Referral = AnswerParts.Undecided(draft.Id) };
        return report with
        {
            Status = decided.Status,
            Text = decided.Text,
            Lacks = [.. LackOrder.Of(run, policies.Filing.Needs)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }
}
