using Penalty.Model.Policies;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every clause that a policy states is cited, by a rule or by a value that rests on it; and every clause that a rule cites is stated.</summary>
internal static class ClausesAreCited
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set)
    {
        var byRules = set.Rules.SelectMany(r => r.Clauses).ToHashSet(StringComparer.Ordinal);
        var stated = set.AllPolicies.SelectMany(p => p.Clauses).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var asked = set.Policies.OfType<PolicyDocument>().SelectMany(MeasureUse.In).Select(u => u.Measure).ToHashSet(StringComparer.Ordinal);
        return set.Policies.SelectMany(p => NotCited(p, byRules))
            .Concat(set.Rules.Where(r => IsAskedFor(r, asked)).SelectMany(r => r.Clauses.Where(c => !stated.Contains(c)).Select(c => NotStated(r, c))));
    }

    /// <summary>A rule for a measure that no policy asks for does nothing, so its clauses are never cited.</summary>
    private static bool IsAskedFor(RuleCode rule, HashSet<string> asked) => rule.Measures.IsEmpty || rule.Measures.Any(m => asked.Contains(m.Measure));

    private static IEnumerable<RuleSetProblem> NotCited(PolicyFile policy, HashSet<string> byRules)
    {
        var cited = PolicyValue.ClausesCitedIn(policy).ToHashSet(StringComparer.Ordinal);
        return policy.Clauses.Select(c => c.Id).Where(c => !byRules.Contains(c) && !cited.Contains(c)).Select(c => new RuleSetProblem(
            RuleSetProblemKind.ClauseNotCited,
            PolicyPlace.Of(policy, $"clause {c}"),
            Words.Say($"a clause that no rule and no value cites", $"条款，但没有规则或取值引用"),
            Words.Say($"a rule with [Clause(\"{c}\")], or a value that rests on it", $"有规则标注 [Clause(\"{c}\")]，或有取值以其为依据")));
    }

    private static RuleSetProblem NotStated(RuleCode rule, string clause) => new(
        RuleSetProblemKind.ClauseNotStated,
        rule.Name,
        Words.Say($"cites {clause}, which no policy states", $"引用 {clause}，但没有规则文件载明"),
        Words.Say($"the clause {clause} in a policy file, or another clause cited", $"在规则文件中载明 {clause}，或引用其他条款"));
}
