namespace Penalty.Benchmarks.Decision;

/// <summary>Whether a conduct is there, and proven.</summary>
public enum ConductStatus
{
    ShortOfThreshold,
    Unproven,
    Established,
}
