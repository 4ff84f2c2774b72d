using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;

namespace Penalty.Rules.Points.Thresholds;

/// <summary>A crossing is annulled when a reversal takes the balance below the threshold (H7.2), also by restoring the account (H7.3).</summary>
[Name("Threshold is annulled")]
[Description("A reversal takes the balance below a threshold: its crossing is annulled.")]
[Clause("H7.2")]
[Clause("H7.3")]
public sealed class ThresholdIsAnnulled : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ThresholdCrossed crossing = null!;
        ThresholdLeft left = null!;

        When()
            .Match(() => crossing)
            .Match(() => left, l => l.ThresholdId == crossing.ThresholdId, l => l.CrossedBy == crossing.Ordinal, l => l.Annuls(crossing));

        Then()
            .Yield(_ => new ThresholdAnnulled(crossing, left.Account.At));
    }
}
