using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every fact that the facade gives, and every conclusion, is read by a rule or goes into the answer.</summary>
internal static class FactsAreRead
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set)
    {
        foreach (var type in set.AreasInUse.SelectMany(a => a.Given).Distinct().Where(t => !set.IsRead(t))) yield return GivenAndNotRead(type);
        foreach (var rule in set.Rules)
        {
            foreach (var type in rule.Concludes.Where(t => !set.IsRead(t) && !set.Areas.Any(a => a.Taken.Any(t.Fits))))
                yield return ConcludedAndNotRead(rule, type);
        }
    }

    private static RuleSetProblem GivenAndNotRead(Type type) => new(
        RuleSetProblemKind.FactNotRead,
        type.Name,
        Words.Say($"a fact of the case that no rule reads", $"案件事实，但没有规则读取"),
        Words.Say($"a rule that reads {type.Name}", $"有规则读取 {type.Name}"));

    private static RuleSetProblem ConcludedAndNotRead(RuleCode rule, Type type) => new(
        RuleSetProblemKind.FactNotRead,
        rule.Name,
        Words.Say($"concludes {type.Name}, which no rule reads and no ruling holds", $"得出 {type.Name}，但没有规则读取，也不进入裁定"),
        Words.Say($"a rule that reads {type.Name}", $"有规则读取 {type.Name}"));
}
