using Penalty;
using Penalty.Model.Json;

namespace Scenarios;

/// <summary>Questions on malicious orders (F9).</summary>
internal static class OrderScenarios
{
    public static AreaAnswer Answer(PenaltyEvaluator evaluator, AreaScenario scenario) =>
        scenario.Kind == "closing" ? Closing(evaluator, scenario) : Complaint(evaluator, scenario);

    private static AreaAnswer Complaint(PenaltyEvaluator evaluator, AreaScenario scenario)
    {
        var report = evaluator.Orders.Report(OrdersJson.ReadComplaint(scenario.Question, scenario.Name), scenario.AsOf!.Value);
        var kept = report with { Provenance = AreaAnswer.Comparable(report.Provenance) };
        return new AreaAnswer(OrdersJson.WriteReport(kept), report.Text, l => OrderStatement.Write(report, l));
    }

    private static AreaAnswer Closing(PenaltyEvaluator evaluator, AreaScenario scenario)
    {
        var advice = evaluator.Orders.Advise(OrdersJson.ReadClosing(scenario.Question, scenario.Name));
        var kept = advice with { Provenance = AreaAnswer.Comparable(advice.Provenance) };
        return new AreaAnswer(OrdersJson.WriteAdvice(kept), advice.Text, l => OrderStatement.Write(advice, l));
    }
}
