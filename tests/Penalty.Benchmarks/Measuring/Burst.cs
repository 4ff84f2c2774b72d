namespace Penalty.Benchmarks.Measuring;

/// <summary>The least length of a round: enough for the clock, and short enough that both sides of a ratio see the same machine.</summary>
public static class Burst
{
    public static readonly TimeSpan Length = TimeSpan.FromMilliseconds(3);
}
