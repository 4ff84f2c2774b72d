using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty;

/// <summary>A measure that a policy asks for, and where it does.</summary>
internal sealed record MeasureUse(PolicyDocument Policy, ConductKind Conduct, string Measure, string Path)
{
    private const string ValueOfThreshold = ".atLeast";

    /// <summary>The measures that a policy asks for: for the thresholds of conducts, and for the criteria of severity.</summary>
    public static IEnumerable<MeasureUse> In(PolicyDocument policy) => policy.Conducts.Select(c => Of(policy, c.Kind, c.Threshold))
        .Concat(policy.Severity.Criteria.Select(c => Of(policy, c.Conduct, c.Threshold)));

    /// <summary>The place in words, such as <c>my-policy.json: conducts[0].threshold.measure</c>.</summary>
    public string Place => PolicyPlace.Of(Policy, Path);

    /// <summary>What the policy says of the conduct, or <see langword="null"/> when it says nothing.</summary>
    public ConductTerms? Terms => Policy.Conducts.FirstOrDefault(c => c.Kind == Conduct);

    /// <summary>The rules that say they count it.</summary>
    public ImmutableArray<RuleCode> CountedBy(CheckedRuleSet set) => [.. set.Rules.Where(r => r.Measures.Any(m => m.Measure == Measure))];

    private static MeasureUse Of(PolicyDocument policy, ConductKind conduct, Threshold threshold)
    {
        var path = threshold.AtLeast.Path;
        var parent = path.EndsWith(ValueOfThreshold, StringComparison.Ordinal) ? path[..^ValueOfThreshold.Length] : path;
        return new MeasureUse(policy, conduct, threshold.Measure, parent + ".measure");
    }
}

/// <summary>Places in policy files.</summary>
internal static class PolicyPlace
{
    public static string Of(PolicyFile policy, string path) => $"{(policy.Head.FileName.Length > 0 ? policy.Head.FileName : policy.Id)}: {path}";
}
