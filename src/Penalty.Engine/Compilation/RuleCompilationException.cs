namespace Penalty.Engine;

/// <summary>A rule could not be compiled; the inner exception says why.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception innerException)
        : base(message, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
