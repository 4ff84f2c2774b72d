using System.Collections.Immutable;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>All checks of a rule set. Each is a file of its own beside this one.</summary>
internal static class RuleSetChecks
{
    private static readonly ImmutableArray<Func<CheckedRuleSet, IEnumerable<RuleSetProblem>>> Checks =
    [
        RulesCanMatch.Check,
        FactsAreRead.Check,
        MeasuresAreCounted.Check,
        ParametersAreRead.Check,
        NumbersAreUsed.Check,
        ClausesAreCited.Check,
    ];

    /// <summary>Everything that is wrong: errors first, then by kind and place.</summary>
    public static ImmutableArray<RuleSetProblem> Problems(RuleSet rules, IEnumerable<PolicyFile> policies)
    {
        var set = new CheckedRuleSet(rules.Rules, policies);
        return RuleSetProblem.InOrder(rules.Problems.Concat(Checks.SelectMany(check => check(set))));
    }
}
