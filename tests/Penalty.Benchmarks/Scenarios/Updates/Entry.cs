namespace Penalty.Benchmarks.Scenarios.Updates;

/// <summary>One of the many facts that are aggregated.</summary>
public sealed class Entry
{
    public const int Groups = 10;

    public required int Rank { get; set; }

    public int Group => Rank % Groups;
}
