namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>In which order the two sides of a join come.</summary>
public enum Arrival
{
    /// <summary>All of one side, then all of the other, a batch each.</summary>
    OneAfterTheOther,

    /// <summary>One of each in turn, each by itself.</summary>
    Interleaved,
}
