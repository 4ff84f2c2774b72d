using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Policies.Points;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A measure follows from a threshold that was crossed (F7.2–F7.6).</summary>
/// <param name="Crossing">The crossing.</param>
/// <param name="Terms">What is done, and for how long.</param>
public sealed record MeasureTaken(ThresholdCrossed Crossing, MeasureTerms Terms) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"measure/{Terms.Kind}/{Crossing.Id}";

    /// <summary>The id of the crossing.</summary>
    public string CrossingId => Crossing.Id;

    /// <summary>The policy on points that states it.</summary>
    public string PolicyId => Crossing.Threshold.PolicyId;

    /// <summary>What is done, such as <c>store-blocked</c>.</summary>
    public string Kind => Terms.Kind;

    /// <summary>The first instant at which it no longer holds, or <see langword="null"/> when it is permanent.</summary>
    public DateTimeOffset? End => Terms.Length is { } length ? Later(Crossing.At, length.Value) : null;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => Terms.Length is { } length ? [length.Basis.Reference] : [Crossing.Threshold.Terms.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Terms.Length is { } length
        ? Words.Say($"{Terms.Title.En}, for {Words.Of(length.Value).En}.", $"{Terms.Title.ZhCn} {Words.Of(length.Value).ZhCn}。")
        : Words.Say($"{Terms.Title.En}, permanently.", $"{Terms.Title.ZhCn}（永久）。");

    /// <summary>Whether it holds at an instant, as far as no reversal lifts it.</summary>
    /// <param name="instant">The instant; not before it begins.</param>
    /// <returns><see langword="true"/> before its end.</returns>
    public bool Lasts(DateTimeOffset instant) => End is not { } end || instant < end;

    /// <summary>What begins at the end of the calendar ends with it.</summary>
    private static DateTimeOffset Later(DateTimeOffset at, TimeSpan length) =>
        DateTimeOffset.MaxValue - at > length ? at + length : DateTimeOffset.MaxValue;
}
