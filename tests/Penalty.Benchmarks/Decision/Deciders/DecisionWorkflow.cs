using Penalty.Benchmarks.Decision.Facts;
using RulesEngine.Models;
using ExpressionRule = RulesEngine.Models.Rule;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>The decision as ten expressions. None sees what another found, so each says its conditions in full.</summary>
public static class DecisionWorkflow
{
    public const string Name = "Decision";

    private const string InTime = "seen.WithdrawnInTime";

    public static Workflow Create()
    {
        var calls = Established(Conduct.FrequentCalls, Policy.ShownFrom);
        var items = Established(Conduct.OffensiveItems, Policy.ShownFrom);
        var serious = Either(Policy.SeriousFrom);
        var especially = Either(Policy.EspeciallySeriousFrom);
        string[] expressions =
        [
            calls,
            $"seen.Calls >= {Policy.ShownFrom(Conduct.FrequentCalls)} && seen.CallProofs == 0",
            items,
            $"seen.Items >= {Policy.ShownFrom(Conduct.OffensiveItems)} && seen.ItemProofs == 0",
            $"!{InTime} && ({calls} || {items}) && !({serious})",
            $"!{InTime} && ({serious}) && !({especially})",
            $"!{InTime} && ({especially})",
            $"seen.FiledByBuyer && !{InTime} && ({calls} || {items}) && !({especially})",
            InTime,
            "seen.WithdrawnTooLate",
        ];
        return new Workflow { WorkflowName = Name, Rules = [.. expressions.Select(AsRule)] };
    }

    private static string Either(Func<Conduct, int> from) =>
        $"{Established(Conduct.FrequentCalls, from)} || {Established(Conduct.OffensiveItems, from)}";

    private static string Established(Conduct conduct, Func<Conduct, int> from) => conduct == Conduct.FrequentCalls
        ? $"(seen.Calls >= {from(conduct)} && seen.CallProofs > 0)"
        : $"(seen.Items >= {from(conduct)} && seen.ItemProofs > 0)";

    private static ExpressionRule AsRule(string expression, int index) =>
        new() { RuleName = $"{index}", Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
