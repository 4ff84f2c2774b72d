namespace Penalty.Rules.Facts.Points;

/// <summary>The yearly clearing comes (F7.7).</summary>
/// <param name="Ordinal">Its place among the movements, from 1.</param>
/// <param name="At">The instant.</param>
/// <param name="PolicyId">The policy on points of the period that it ends.</param>
public sealed record ClearingDue(int Ordinal, DateTimeOffset At, string PolicyId) : Movement(Ordinal, At, PolicyId)
{
    /// <inheritdoc/>
    public override string Id { get; } = FormattableString.Invariant($"clearing/{At:yyyy-MM-ddTHH:mm:sszzz}");
}
