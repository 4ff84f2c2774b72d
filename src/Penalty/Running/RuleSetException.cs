namespace Penalty;

/// <summary>The rules do not fit together.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(string message)
        : base(message)
    {
    }
}
