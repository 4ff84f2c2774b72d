namespace Penalty.Engine;

/// <summary>A call fired more rules than the host allows: a rule does not stop.</summary>
public sealed class FiringLimitException : Exception
{
    internal FiringLimitException(int limit, string ruleName)
        : base($"More than {limit} rules fired in one call; the next would be '{ruleName}'. A rule that makes itself match again does not stop.")
    {
        Limit = limit;
        RuleName = ruleName;
    }

    /// <summary>The most rules that may fire (<see cref="EngineOptions.FiringLimit"/>).</summary>
    public int Limit { get; }

    /// <summary>The name of the rule that would have fired next.</summary>
    public string RuleName { get; }
}
