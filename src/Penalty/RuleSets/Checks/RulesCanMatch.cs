using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every fact that a rule looks for is given by the facade, or concluded by a rule that can itself match, and to one question.</summary>
internal static class RulesCanMatch
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set)
    {
        var able = Question.All.SelectMany(q => q.Among(set.Rules)).ToHashSet();
        bool IsThere(Type type) => IsGiven(set, type) || able.Any(r => r.MayProduce(type));
        foreach (var rule in set.Rules)
        {
            var needed = able.Contains(rule) ? null : RuleElements.Lacking(rule.Rule.LeftHandSide, IsThere);
            if (needed is not null) yield return NeverMatches(rule, needed, set);
            else if (!able.Contains(rule)) yield return NeverTogether(rule, IsThere);
            foreach (var type in rule.Reads.Where(t => t != needed && !IsThere(t))) yield return NotProduced(rule, type);
        }
    }

    private static bool IsGiven(CheckedRuleSet set, Type type) => set.Areas.Any(a => a.Inserted.Any(t => t.Fits(type)));

    private static RuleSetProblem NeverMatches(RuleCode rule, Type needed, CheckedRuleSet set)
    {
        var idle = set.Rules.Where(r => r.MayProduce(needed)).Select(r => $"'{r.Name}'").ToList();
        return new RuleSetProblem(
            RuleSetProblemKind.NeverMatches,
            rule.Name,
            idle.Count == 0
                ? Words.Say($"needs {needed.Name}, which nothing produces: it never matches", $"需要 {needed.Name}，但无任何来源产生：永不匹配")
                : Words.Say(
                    $"needs {needed.Name}, which only rules produce that never match themselves ({string.Join(", ", idle)})",
                    $"需要 {needed.Name}，但产生它的规则（{string.Join("、", idle)}）本身永不匹配"),
            Words.Say($"a rule that concludes {needed.Name}, or this rule left out", $"加载得出 {needed.Name} 的规则，或排除此规则"));
    }

    private static RuleSetProblem NeverTogether(RuleCode rule, Func<Type, bool> isThere)
    {
        var needed = rule.Reads.Where(t => RuleElements.Lacking(rule.Rule.LeftHandSide, other => other != t && isThere(other)) == t).Select(t => t.Name).ToList();
        return new RuleSetProblem(
            RuleSetProblemKind.NeverMatches,
            rule.Name,
            Words.Say(
                $"needs {string.Join(" and ", needed)}, which no question has together: it never matches",
                $"需要 {string.Join("、", needed)}，但没有问题同时具有它们：永不匹配"),
            Words.Say($"a rule on the facts of one question, or this rule left out", $"为针对单一问题事实的规则，或排除此规则"));
    }

    private static RuleSetProblem NotProduced(RuleCode rule, Type type) => new(
        RuleSetProblemKind.FactNotProduced,
        rule.Name,
        Words.Say($"looks for {type.Name}, which nothing produces", $"查找 {type.Name}，但无任何来源产生"),
        Words.Say($"a rule that concludes {type.Name}, or a rule that does not ask for it", $"加载得出 {type.Name} 的规则，或不查找它"));
}
