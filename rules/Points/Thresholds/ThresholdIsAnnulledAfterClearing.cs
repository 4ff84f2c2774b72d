using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Points.Thresholds;

/// <summary>A reversal counts in the account that its points were in, even when that is cleared: a crossing there can still be annulled (H7.1, H7.2).</summary>
[Name("Threshold is annulled after the clearing")]
[Description("Reversals after a clearing take what was cleared below a threshold: its crossing is annulled.")]
[Clause("H7.1")]
[Clause("H7.2")]
public sealed class ThresholdIsAnnulledAfterClearing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ThresholdCrossed crossing = null!;
        ThresholdLeft left = null!;
        IEnumerable<PointsOverturned> overturned = null!;

        When()
            .Match(() => crossing)
            .Match(() => left, l => l.ThresholdId == crossing.ThresholdId, l => l.CrossedBy == crossing.Ordinal, l => !l.Annuls(crossing))
            .Query(() => overturned, q => q
                .Match<PointsOverturned>(
                    o => o.Class == left.Class,
                    o => o.Ordinal > left.Account.Ordinal,
                    o => o.BookedAt >= left.Account.CountedSince,
                    o => o.BookedAt < left.Account.At)
                .Collect()
                .Where(o => left.OutOfReachBy(o) != null));

        Then()
            .Yield(_ => new ThresholdAnnulled(crossing, left.OutOfReachBy(overturned)!.At));
    }
}
