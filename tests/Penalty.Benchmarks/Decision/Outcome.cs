namespace Penalty.Benchmarks.Decision;

/// <summary>How a complaint ends; what comes later outweighs what comes before.</summary>
public enum Outcome
{
    Dismissed,
    EvidenceInsufficient,
    Upheld,
    Withdrawn,
}
