using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>Evidence of a fitting kind proves a conduct (F3.1–F3.4).</summary>
[Priority(Stage.Prove)]
public sealed class ProvenByEvidence : Rule
{
    public override void Define()
    {
        ConductShown shown = null!;
        IEnumerable<Evidence> fitting = null!;

        When()
            .Match(() => shown)
            .Query(() => fitting, q => q
                .Match<Evidence>(
                    e => e.ComplaintId == shown.ComplaintId,
                    e => e.Conduct == shown.Conduct,
                    e => Policy.Proves(e.Kind, e.Conduct))
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => new Proof(shown.ComplaintId, shown.Conduct, fitting.Count()));
    }
}
