using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Rules.Text;

namespace Penalty;

/// <summary>Every parameter of a conduct is read: by a rule that counts a measure of the conduct, or by one that counts none and has its name in its code.</summary>
internal static class ParametersAreRead
{
    public static IEnumerable<RuleSetProblem> Check(CheckedRuleSet set) =>
        from policy in set.Policies.OfType<PolicyDocument>()
        from conduct in policy.Conducts
        let read = ReadFor(policy, conduct, set)
        from parameter in conduct.Parameters.All
        where !read.Contains(parameter.Key) && !set.Rules.Any(r => r.Measures.IsEmpty && r.Reach.Says(parameter.Key))
        select NotRead(policy, parameter.Key, parameter.Value.Path, read);

    private static HashSet<string> ReadFor(PolicyDocument policy, ConductTerms conduct, CheckedRuleSet set) => MeasureUse.In(policy)
        .Where(u => u.Conduct == conduct.Kind)
        .SelectMany(u => u.CountedBy(set).SelectMany(r => r.Measures).Where(m => m.Measure == u.Measure))
        .SelectMany(m => m.Parameters)
        .ToHashSet(StringComparer.Ordinal);

    private static RuleSetProblem NotRead(PolicyDocument policy, string name, string path, HashSet<string> read) => new(
        RuleSetProblemKind.ParameterNotRead,
        PolicyPlace.Of(policy, path),
        Words.Say($"the parameter '{name}', which no rule reads for this conduct", $"参数“{name}”，但没有规则为该行为读取"),
        read.Count == 0
            ? Words.Say($"none: the rules of this conduct read no parameter", $"不设参数：该行为的规则不读取参数")
            : Words.Say($"one of: {string.Join(", ", read.Order(StringComparer.Ordinal))}", $"为其中之一：{string.Join(", ", read.Order(StringComparer.Ordinal))}"),
        Nearest.To(name, read));
}
