namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>The conducts that are malicious harassment (F1).</summary>
public enum Conduct
{
    FrequentCalls,
    OffensiveItems,
}
