using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Rules.Facts.Points;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A deduction took the balance to a threshold (F7.2–F7.6).</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Ordinal">The movement that did.</param>
/// <param name="At">When.</param>
/// <param name="EntryId">The ledger entry that did.</param>
/// <param name="RulingId">The ruling that the entry follows from.</param>
public sealed record ThresholdCrossed(ApplicableThreshold Threshold, int Ordinal, DateTimeOffset At, string EntryId, string RulingId)
    : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = FormattableString.Invariant($"crossing/{Threshold.Class}/{Threshold.Points}/{EntryId}");

    /// <summary>The threshold's id.</summary>
    public string ThresholdId => Threshold.Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Threshold.Terms.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"The balance reaches {Threshold.Points} class {Threshold.Class} points.", $"{Threshold.Class} 类扣分累计达 {Threshold.Points} 分。");
}
