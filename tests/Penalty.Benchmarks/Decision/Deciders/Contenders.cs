using Penalty.Benchmarks.Decision.Rules;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>Who is measured, the yardstick first. All runtimes are given the same rules.</summary>
public static class Contenders
{
    public static IDecider[] All()
    {
        var rules = DecisionRules.Load();
        return [new ByHand(), new ByExpressions(), .. RuleRuntime.All.Select(r => new BySession(r, rules))];
    }
}
