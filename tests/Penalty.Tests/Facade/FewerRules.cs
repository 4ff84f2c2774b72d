namespace Penalty.Tests.Facade;

/// <summary>The same evaluator with a rule less.</summary>
internal static class FewerRules
{
    public static PenaltyEvaluator Without(this PenaltyEvaluator evaluator, Type rule) => evaluator.Without(WithOneRule.NameOf(rule));

    public static PenaltyEvaluator Without(this PenaltyEvaluator evaluator, string rule) =>
        evaluator.Running([.. evaluator.RuleDefinitions.Where(r => r.Name != rule)]);
}
