using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty;

/// <summary>Runs the rules on the question how to complain, and puts together what they conclude.</summary>
internal static class GuideAssembly
{
    public static AreaFacts Facts { get; } = new(
        ComplaintPolicyReader.Area,
        [typeof(ComplaintInquiry), typeof(ApplicableRoute), typeof(ApplicableAttachment), typeof(IntakeAllegation)],
        [],
        [typeof(RouteOpened), typeof(ConductGuided)]);

    public static ComplaintGuide Assemble(ComplaintInquiry inquiry, DateTimeOffset asOf, IntakePolicies policies, QuestionRules rules)
    {
        var alleged = inquiry.Alleged.IsEmpty ? policies.Harassment.Conducts.Select(c => c.Kind) : inquiry.Alleged;
        var run = rules.Run([inquiry, .. policies.Routes, .. policies.Attachments, .. policies.Allegations(alleged)]);
        var guide = new ComplaintGuide
        {
            TransactionId = inquiry.TransactionId,
            AsOf = asOf,
            Explanation = Explanation.Empty,
            Provenance = AnswerParts.ProvenanceOf(policies.All, rules, ComplaintsJson.WriteInquiry(inquiry, indented: false)),
        };
        var guided = run.Of<ConductGuided>().Select(c => c.Guide).ToList();
        var open = alleged.Except(guided.Select(g => g.Conduct)).Select(c => c.Code).Order(StringComparer.Ordinal).ToList();
        if (rules.ReferralOf(run) is { } referral) return guide with { Referral = referral };
        if (open.Count > 0) return guide with { Referral = AnswerParts.Undecided(string.Join(", ", open)) };
        if (!run.Of<RouteOpened>().Any()) return guide with { Referral = AnswerParts.Undecided(inquiry.TransactionId) };
        return guide with
        {
            Routes = [.. run.Of<RouteOpened>().Select(r => r.Route).OrderBy(r => r.Clause, StringComparer.Ordinal).ThenBy(r => r.Route)],
            Conducts = [.. guided.OrderBy(g => g.Conduct.Code, StringComparer.Ordinal)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }
}
