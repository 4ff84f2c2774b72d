using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every value of a policy is read by a rule, or by what makes the facts that rules match.</summary>
internal static class NumbersAreUsed
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set) =>
        from policy in set.Policies
        from value in PolicyValue.In(policy)
        where !set.Reaches.Any(r => r.Reads(value.Property))
        select new RuleSetProblem(
            RuleSetProblemKind.NumberNotUsed,
            PolicyPlace.Of(policy, value.Path),
            Words.Say($"a value that no rule uses", $"取值，但没有规则使用"),
            Words.Say($"a rule that reads {value.Property.DeclaringType!.Name}.{value.Property.Name}", $"有规则读取 {value.Property.DeclaringType!.Name}.{value.Property.Name}"));
}
