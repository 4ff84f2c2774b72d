namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>Where the rules leave what they saw.</summary>
public sealed class Board
{
    public int Lowest { get; set; }

    public int Shown { get; set; }
}
