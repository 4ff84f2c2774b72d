using NRules.Fluent.Dsl;
using Penalty.Model.Points;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Thresholds;

/// <summary>A balance goes below a threshold that it had reached (H7.2).</summary>
[Name("Threshold is left")]
[Description("A reversal or a clearing takes the balance of a class below a threshold that it had reached.")]
[Clause("H7.2")]
public sealed class ThresholdIsLeft : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        ApplicableThreshold threshold = null!;

        When()
            .Match(() => account, a => a.Kind != MovementKind.Deducted)
            .Match(() => threshold,
                t => account.Before.Of(t.Class) >= t.Points,
                t => account.Balance.Of(t.Class) < t.Points);

        Then()
            .Yield(_ => new ThresholdLeft(threshold, account));
    }
}
