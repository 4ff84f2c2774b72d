using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Penalty.Tests.Facade;

/// <summary>An evaluator with the built-in rules and one of this assembly.</summary>
internal static class WithOneRule
{
    private static readonly IReadOnlyList<Type> All =
        [.. typeof(WithOneRule).Assembly.GetExportedTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract)];

    public static PenaltyEvaluator Evaluator<TRule>()
        where TRule : Rule => Evaluator(typeof(TRule));

    public static PenaltyEvaluator Evaluator(Type rule)
    {
        var builder = PenaltyEvaluator.CreateBuilder().WithRules(rule.Assembly);
        foreach (var other in All.Where(t => t != rule)) builder.Without(NameOf(other));
        return builder.Build();
    }

    public static string NameOf(Type rule) => new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(rule)!).Name;
}
