using Penalty.Model.Rulings;

namespace Penalty.Model.Points;

/// <summary>A measure that follows from a threshold (F7.2–F7.6).</summary>
/// <param name="Kind">What is done, such as <c>store-blocked</c>.</param>
/// <param name="Title">What is done, in words.</param>
/// <param name="Class">The class of the threshold.</param>
/// <param name="Points">The threshold.</param>
/// <param name="EntryId">The ledger entry that took the balance there.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Begin">Its first instant.</param>
/// <param name="End">The first instant at which it no longer holds, or <see langword="null"/> when it is permanent. A reversal may have
/// brought it forward.</param>
/// <param name="LiftedAt">When a reversal ended it before its time, or <see langword="null"/> when none did.</param>
/// <param name="InForce">Whether it is in force at the instant that was asked about.</param>
public sealed record PointsMeasure(
    string Kind,
    LocalizedText Title,
    PointClass Class,
    int Points,
    string EntryId,
    string Clause,
    DateTimeOffset Begin,
    DateTimeOffset? End,
    DateTimeOffset? LiftedAt,
    bool InForce);
