using System.Text;

namespace Penalty.Engine.Testing;

/// <summary>The result of a verification. Immutable.</summary>
public sealed class RuleAssertResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="ruleName">The rule that it is about.</param>
    /// <param name="status">Whether the rule fired as expected.</param>
    /// <param name="assertionText">What was expected, in words.</param>
    /// <param name="expected">What was expected, to compare.</param>
    /// <param name="actual">What happened, to compare.</param>
    public RuleAssertResult(string ruleName, RuleAssertStatus status, string assertionText, object expected, object actual)
    {
        RuleName = ruleName;
        Status = status;
        AssertionText = assertionText;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>Gets the name of the rule that the result is about; of a sequence, the rule where it went wrong.</summary>
    public string RuleName { get; }

    /// <summary>Gets whether rules fired as expected.</summary>
    public RuleAssertStatus Status { get; }

    /// <summary>Gets what was expected, in words.</summary>
    public string AssertionText { get; }

    /// <summary>
    /// Gets how often the rule was expected to fire, or the expected firing at the place where a sequence went wrong.
    /// </summary>
    public object Expected { get; }

    /// <summary>Gets how often the rule did fire so, or the firing at the place where a sequence went wrong.</summary>
    public object Actual { get; }

    internal string? Difference { get; init; }

    internal IReadOnlyList<IMatch>? Firings { get; init; }

    /// <summary>Says which rule was expected to do what, what happened, and on which facts it fired.</summary>
    /// <returns>The message, of one line or more.</returns>
    public string GetMessage()
    {
        if (Status == RuleAssertStatus.Passed) return $"{AssertionText}: passed.";
        var difference = Difference ?? $"expected {Text.Of(Expected)} was {Text.Of(Actual)}";
        var message = new StringBuilder($"{AssertionText}, but {difference}.");
        if (Firings is not null) message.Append(Text.Of(Firings));
        return message.ToString();
    }
}
