namespace Penalty.Engine;

/// <summary>What happens to a batch of facts when some of them fail.</summary>
public enum BatchOptions
{
    /// <summary>Nothing is done.</summary>
    AllOrNothing,

    /// <summary>The others are done.</summary>
    SkipFailed,
}
