using Penalty.Benchmarks.Decision.Conclusions;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A conduct is there once its measurement reaches the threshold.</summary>
[Priority(Stage.Measure)]
public sealed class ConductIsShown : Rule
{
    public override void Define()
    {
        Measurement measured = null!;

        When()
            .Match(() => measured, m => m.Value >= Policy.ShownFrom(m.Conduct));

        Then()
            .Yield(_ => new ConductShown(measured.ComplaintId, measured.Conduct, measured.Value));
    }
}
