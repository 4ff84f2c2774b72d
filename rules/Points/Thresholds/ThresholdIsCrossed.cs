using NRules.Fluent.Dsl;
using Penalty.Model.Points;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Thresholds;

/// <summary>A threshold is crossed when a deduction takes the balance to it or past it (F7.2–F7.6).</summary>
[Name("Threshold is crossed")]
[Description("A deduction takes the balance of a class to a threshold, or past it: once, until the balance has been below it again.")]
[Clause("F7.2")]
[Clause("F7.3")]
[Clause("F7.4")]
[Clause("F7.5")]
[Clause("F7.6")]
public sealed class ThresholdIsCrossed : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        PointsAccount account = null!;
        ApplicableThreshold threshold = null!;

        When()
            .Match(() => account, a => a.Kind == MovementKind.Deducted)
            .Match(() => threshold,
                t => t.PolicyId == account.PolicyId,
                t => account.Before.Of(t.Class) < t.Points,
                t => account.Balance.Of(t.Class) >= t.Points);

        Then()
            .Yield(_ => new ThresholdCrossed(
                threshold, account.Ordinal, account.At, account.Entry!.Id, account.Entry.RulingId));
    }
}
