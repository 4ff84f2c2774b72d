namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>
/// Different cases of one size that are decided in turn. Small ones need to be many: a processor learns the branches of a few
/// hundred small cases by heart, which makes short straight-line code up to three times faster than it is on cases it never saw.
/// </summary>
public sealed record CaseSet(int FactsEach, int Count)
{
    public static readonly IReadOnlyList<CaseSet> All = [new(8, 3_000), new(30, 1_000), new(1_000, 300)];

    public DecisionCase[] Make() => CaseGenerator.Make(FactsEach, Count);

    public override string ToString() => $"{FactsEach:N0} facts";
}
