namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>The stages of a decision as priorities: a later stage waits for what it builds on, so little is taken back.</summary>
public static class Stage
{
    public const int Measure = 50;

    public const int Prove = 40;

    public const int Find = 30;

    public const int Grade = 20;

    public const int Sanction = 10;

    public const int Decide = -10;
}
