using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Facts.Points;

/// <summary>A ruling's points are booked.</summary>
/// <param name="Ordinal">Its place among the movements, from 1.</param>
/// <param name="Entry">The ledger entry; it books points and reverses nothing.</param>
/// <param name="PolicyId">The policy on points that applies to it.</param>
public sealed record PointsBooked(int Ordinal, LedgerEntry Entry, string PolicyId) : Movement(Ordinal, Entry.At, PolicyId)
{
    /// <inheritdoc/>
    public override string Id => Entry.Id;

    /// <summary>The class of the points.</summary>
    public PointClass Class => Entry.Points!.Class;

    /// <summary>How many points.</summary>
    public int Value => Entry.Points!.Value;
}
