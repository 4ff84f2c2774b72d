namespace Penalty.Model.Policies;

/// <summary>A period that contains its first instant and not its last.</summary>
/// <param name="From">The first instant in force, with its offset from UTC.</param>
/// <param name="To">The first instant no longer in force, or <see langword="null"/> when no end is set.</param>
/// <param name="Basis">What the dates rest on.</param>
public sealed record EffectivePeriod(DateTimeOffset From, DateTimeOffset? To, Basis Basis)
{
    /// <summary>Whether an instant lies in the period.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns><see langword="true"/> from <see cref="From"/> on and before <see cref="To"/>.</returns>
    public bool Contains(DateTimeOffset instant) => instant >= From && (To is null || instant < To);
}
