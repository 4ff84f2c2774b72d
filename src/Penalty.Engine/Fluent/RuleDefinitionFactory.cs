using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent;

/// <summary>Turns rules written in C# into their canonical form.</summary>
public class RuleDefinitionFactory
{
    /// <summary>Turns rules into their canonical form.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The canonical rules, in the same order.</returns>
    /// <exception cref="RuleDefinitionException">A rule could not be defined.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules) => [.. rules.Select(Create)];

    /// <summary>Turns a rule into its canonical form.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The canonical rule.</returns>
    /// <exception cref="RuleDefinitionException">The rule could not be defined.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var metadata = new RuleMetadata(rule.GetType());
        try
        {
            return rule.Define(Described(metadata));
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException("Failed to build rule definition", metadata.RuleType, e);
        }
    }

    private static RuleBuilder Described(RuleMetadata metadata)
    {
        var builder = new RuleBuilder();
        builder.Name(metadata.Name);
        builder.Description(metadata.Description);
        builder.Tags(metadata.Tags);
        builder.Property(RuleProperties.ClrType, metadata.RuleType);
        if (metadata.Priority is { } priority) builder.Priority(priority);
        if (metadata.Repeatability is { } repeatability) builder.Repeatability(repeatability);
        return builder;
    }
}
