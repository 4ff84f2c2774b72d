using Penalty.Benchmarks.Decision.Conclusions;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A conduct that is there and proven is established.</summary>
[Priority(Stage.Find)]
public sealed class ConductIsEstablished : Rule
{
    public override void Define()
    {
        ConductShown shown = null!;

        When()
            .Match(() => shown)
            .Exists<Proof>(p => p.ComplaintId == shown.ComplaintId, p => p.Conduct == shown.Conduct);

        Then()
            .Yield(_ => new Finding(shown.ComplaintId, shown.Conduct, shown.Value, true));
    }
}
