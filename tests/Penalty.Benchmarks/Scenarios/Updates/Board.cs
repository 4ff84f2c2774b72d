namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>Where the rules leave what they saw.</summary>
public sealed class Board
{
    public int Lowest { get; set; }

    /// <summary>The rules read all they are given, which they don't while they are timed.</summary>
    public bool ReadsAll { get; set; }

    public int[] SizeOfGroup { get; } = new int[Entry.Groups];

    public int[] Ranks { get; set; } = [];
}
