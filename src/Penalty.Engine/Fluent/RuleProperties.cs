namespace Penalty.Engine.Fluent;

/// <summary>The names of the properties that rules written in C# carry.</summary>
public static class RuleProperties
{
    /// <summary>The name of the property that holds the rule class.</summary>
    public const string ClrType = "ClrType";
}
