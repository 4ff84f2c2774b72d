namespace Penalty.Benchmarks.Rows;

/// <summary>One line of the table: what was measured, the figure reached and the goal for it.</summary>
public sealed record Row(string Measure, string Size, string Contender)
{
    public string Time { get; init; } = "";

    public string Bytes { get; init; } = "";

    /// <summary>None for what only has a time.</summary>
    public double? Figure { get; init; }

    public string Unit { get; init; } = "×";

    /// <summary>None for what is only there to compare with.</summary>
    public Goal? Goal { get; init; }
}
