namespace Penalty.Benchmarks.Decision;

/// <summary>The grades (F4).</summary>
public enum Severity
{
    None,
    General,
    Serious,
    EspeciallySerious,
}
