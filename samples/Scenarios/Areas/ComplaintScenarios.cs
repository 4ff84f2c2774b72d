using Penalty;
using Penalty.Model;
using Penalty.Model.Complaints;
using Penalty.Model.Json;

namespace Scenarios;

/// <summary>Questions on where a complaint of harassment starts (F2, F3).</summary>
internal static class ComplaintScenarios
{
    public static AreaAnswer Answer(PenaltyEvaluator evaluator, AreaScenario scenario) =>
        scenario.Kind == "inquiry" ? Inquiry(evaluator, scenario) : Draft(evaluator, scenario);

    private static AreaAnswer Inquiry(PenaltyEvaluator evaluator, AreaScenario scenario)
    {
        var guide = evaluator.Complaints.Guide(ComplaintsJson.ReadInquiry(scenario.Question, scenario.Name), scenario.AsOf!.Value);
        var kept = guide with { Provenance = AreaAnswer.Comparable(guide.Provenance) };
        return new AreaAnswer(ComplaintsJson.WriteGuide(kept), OutcomeOf(guide), l => IntakeStatement.Write(guide, l));
    }

    private static AreaAnswer Draft(PenaltyEvaluator evaluator, AreaScenario scenario)
    {
        var report = evaluator.Complaints.Check(ComplaintsJson.ReadDraft(scenario.Question, scenario.Name), scenario.AsOf!.Value);
        var kept = report with { Provenance = AreaAnswer.Comparable(report.Provenance) };
        return new AreaAnswer(ComplaintsJson.WriteReport(kept), report.Text, l => IntakeStatement.Write(report, l));
    }

    private static LocalizedText OutcomeOf(ComplaintGuide guide) => new(
        $"{guide.Routes.Length} routes; to attach for {string.Join(", ", guide.Conducts.Select(c => $"{c.Conduct}: {c.Attachments.Length}"))}.",
        $"{guide.Routes.Length} 种途径；可提交证据：{string.Join("，", guide.Conducts.Select(c => $"{c.Conduct} {c.Attachments.Length} 种"))}。");
}
