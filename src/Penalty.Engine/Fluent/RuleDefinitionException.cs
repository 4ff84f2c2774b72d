namespace Penalty.Engine.Fluent;

/// <summary>A rule class could not be defined.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string message, Type ruleType, Exception innerException)
        : base(message, innerException) => RuleType = ruleType;

    /// <summary>The rule class.</summary>
    public Type RuleType { get; }

    /// <summary>The assembly-qualified name of the rule class.</summary>
    public string RuleTypeName => RuleType.AssemblyQualifiedName!;

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + RuleType.FullName;
}
