namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>
/// Different cases of one size that are decided in turn. Small ones need to be many: a processor learns the branches of a few
/// hundred small cases by heart, which makes short straight-line code up to three times faster than it is on cases it never saw.
/// Large ones fill the caches, so that reading them is most of the work by hand: a small set of them shows the time without that.
/// </summary>
public sealed record CaseSet(int FactsEach, int Count, string Remark = "")
{
    public static readonly IReadOnlyList<CaseSet> All =
        [new(8, 3_000), new(30, 1_000), new(1_000, 300), new(1_000, 30, ", in cache")];

    public DecisionCase[] Make() => CaseGenerator.Make(FactsEach, Count);

    public override string ToString() => $"{FactsEach:N0} facts{Remark}";
}
