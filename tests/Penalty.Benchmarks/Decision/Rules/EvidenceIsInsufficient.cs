using Penalty.Benchmarks.Decision.Conclusions;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A conduct that nothing proves is not established (F3).</summary>
[Priority(Stage.Find)]
public sealed class EvidenceIsInsufficient : Rule
{
    public override void Define()
    {
        ConductShown shown = null!;

        When()
            .Match(() => shown)
            .Not<Proof>(p => p.ComplaintId == shown.ComplaintId, p => p.Conduct == shown.Conduct);

        Then()
            .Yield(_ => new Finding(shown.ComplaintId, shown.Conduct, shown.Value, false));
    }
}
