using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Penalty.Testing;

/// <summary>What was seen of a rule. Immutable.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Fired">How often it fired.</param>
/// <param name="Conditions">Its conditions, in the order in which it states them.</param>
public sealed record CoveredRule(string Name, long Fired, ImmutableArray<CoveredCondition> Conditions)
{
    /// <summary>Whether it fired at all.</summary>
    [JsonIgnore]
    public bool IsCovered => Fired > 0;
}

/// <summary>What was seen of a condition of a rule. Immutable. It is evaluated only where those before it held; of a pattern's
/// conditions those on its fact alone come first.</summary>
/// <param name="Text">What it is on, and the condition itself, such as <c>Measurement: m.Value &gt; 0</c>; <c>no</c> and <c>any</c> before the
/// type say that the rule looks for none or for one.</param>
/// <param name="True">How often it held.</param>
/// <param name="False">How often it did not hold.</param>
public sealed record CoveredCondition(string Text, long True, long False)
{
    /// <summary>Whether it was seen to hold and seen not to hold.</summary>
    [JsonIgnore]
    public bool IsCovered => True > 0 && False > 0;
}

/// <summary>What was seen of a number of a policy. Immutable. A number is decisive in a case when the ruling decides something else with the
/// number one step higher or lower: a unit of the last place that it is written to (5 to 6, 0.8 to 0.9, PT24H to PT25H).</summary>
/// <param name="Policy">The id of the policy.</param>
/// <param name="Path">Where the number stands in the policy file, as a JSON path.</param>
/// <param name="Value">The number, or the duration, as it is written.</param>
/// <param name="Higher">What was asked in the first case that is decided otherwise with the number one step higher, such as the id of a complaint;
/// <see langword="null"/> when none is.</param>
/// <param name="Lower">The same with the number one step lower.</param>
public sealed record CoveredNumber(string Policy, string Path, string Value, string? Higher, string? Lower)
{
    /// <summary>Whether it was decisive in some case.</summary>
    [JsonIgnore]
    public bool IsCovered => Higher is not null || Lower is not null;
}
