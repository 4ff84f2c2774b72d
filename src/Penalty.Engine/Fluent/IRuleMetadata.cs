namespace Penalty.Engine.Fluent;

/// <summary>What the attributes of a rule class say.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule class.</summary>
    Type RuleType { get; }

    /// <summary>The name; the full name of the class unless an attribute gives another.</summary>
    string Name { get; }

    /// <summary>The description; empty unless an attribute gives one.</summary>
    string Description { get; }

    /// <summary>The tags.</summary>
    string[] Tags { get; }
}
