using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent;

/// <summary>What the attributes of a rule class say.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes of a rule class.</summary>
    /// <param name="ruleType">The rule class.</param>
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;
        Name = Attributes<NameAttribute>().FirstOrDefault()?.Value ?? ruleType.FullName!;
        Description = Attributes<DescriptionAttribute>().FirstOrDefault()?.Value ?? string.Empty;
        Tags = [.. Attributes<TagAttribute>().Select(a => a.Value).Distinct()];
        Priority = Attributes<PriorityAttribute>().FirstOrDefault()?.Value;
        Repeatability = Attributes<RepeatabilityAttribute>().FirstOrDefault()?.Value;
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The priority, or <see langword="null"/> when no attribute gives one.</summary>
    public int? Priority { get; }

    /// <summary>Whether the rule may fire again for the same match, or <see langword="null"/> when no attribute says.</summary>
    public RuleRepeatability? Repeatability { get; }

    private IEnumerable<TAttribute> Attributes<TAttribute>() =>
        RuleType.GetCustomAttributes(typeof(TAttribute), inherit: true).Cast<TAttribute>();
}
