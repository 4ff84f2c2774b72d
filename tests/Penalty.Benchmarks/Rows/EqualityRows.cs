using Penalty.Benchmarks.Scenarios.Equality;

namespace Penalty.Benchmarks.Rows;

/// <summary>What a fact costs when many rules differ only in the constant that they compare it with.</summary>
public sealed class EqualityRows : IRowGroup
{
    public string Name => "equality";

    public IEnumerable<Row> Measure()
    {
        var few = new EqualityScenario(10);
        var many = new EqualityScenario(1_000);
        few.Check();
        many.Check();
        yield return GrowthRow.Of(
            "insert among rules told apart by ==", "10 → 1,000 rules", Goals.Equality, few.Run, many.Run);
    }
}
