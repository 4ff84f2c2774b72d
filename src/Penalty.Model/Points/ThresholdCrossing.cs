using Penalty.Model.Rulings;

namespace Penalty.Model.Points;

/// <summary>A threshold that was reached (F7.2–F7.6).</summary>
/// <param name="Class">The class of the points.</param>
/// <param name="Points">The threshold.</param>
/// <param name="At">When it was reached.</param>
/// <param name="EntryId">The ledger entry that took the balance there.</param>
/// <param name="RulingId">The ruling that the entry follows from.</param>
/// <param name="PolicyId">The policy on points that states it.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="AnnulledAt">When a reversal took it out of reach again, or <see langword="null"/> when none did.</param>
public sealed record ThresholdCrossing(
    PointClass Class, int Points, DateTimeOffset At, string EntryId, string RulingId, string PolicyId, string Clause, DateTimeOffset? AnnulledAt);
