namespace Penalty.Engine.Testing;

/// <summary>How a verification ended.</summary>
public enum RuleAssertStatus
{
    /// <summary>Rules fired as expected.</summary>
    Passed,

    /// <summary>They didn't.</summary>
    Failed,
}
