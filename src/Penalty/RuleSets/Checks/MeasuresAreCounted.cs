using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every measure that a policy asks for is counted by a rule, and the conduct has the parameters that this rule reads.</summary>
internal static class MeasuresAreCounted
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set)
    {
        var known = set.Rules.SelectMany(r => r.Measures).Select(m => m.Measure).ToHashSet(StringComparer.Ordinal);
        var uses = set.Policies.OfType<PolicyDocument>().SelectMany(MeasureUse.In).ToList();
        return uses.Where(u => !known.Contains(u.Measure)).Select(u => NotCounted(u, known)).Concat(uses.SelectMany(u => Missing(u, set)).Distinct());
    }

    private static RuleSetProblem NotCounted(MeasureUse use, HashSet<string> known) => new(
        RuleSetProblemKind.MeasureNotCounted,
        use.Place,
        Words.Say($"the measure '{use.Measure}', which no rule counts", $"度量“{use.Measure}”，但没有规则计算"),
        Words.Say(
            $"a rule with [Measures(\"{use.Measure}\")], or one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}",
            $"加载标注 [Measures(\"{use.Measure}\")] 的规则，或改为其中之一：{string.Join(", ", known.Order(StringComparer.Ordinal))}"),
        Nearest.To(use.Measure, known));

    private static IEnumerable<RuleSetProblem> Missing(MeasureUse use, CheckedRuleSet set)
    {
        if (use.Terms is not { } terms) yield break;
        foreach (var rule in use.CountedBy(set))
        {
            foreach (var name in rule.Measures.Where(m => m.Measure == use.Measure).SelectMany(m => m.Parameters).Where(p => !terms.Parameters.All.ContainsKey(p)))
            {
                yield return new RuleSetProblem(
                    RuleSetProblemKind.ParameterMissing,
                    PolicyPlace.Of(use.Policy, $"parameters of '{use.Conduct}'"),
                    Words.Say($"no '{name}', which the rule '{rule.Name}' reads", $"缺少规则“{rule.Name}”读取的“{name}”"),
                    Words.Say($"the parameter '{name}'", $"有参数“{name}”"),
                    Nearest.To(name, terms.Parameters.All.Keys));
            }
        }
    }
}
