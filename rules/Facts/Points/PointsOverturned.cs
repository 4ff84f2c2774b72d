using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Facts.Points;

/// <summary>A ruling's points are reversed on appeal.</summary>
/// <param name="Ordinal">Its place among the movements, from 1.</param>
/// <param name="Entry">The reversing ledger entry.</param>
/// <param name="Reversed">The ledger entry that it reverses.</param>
/// <param name="PolicyId">The policy on points that applies to it.</param>
public sealed record PointsOverturned(int Ordinal, LedgerEntry Entry, LedgerEntry Reversed, string PolicyId)
    : Movement(Ordinal, Entry.At, PolicyId)
{
    /// <inheritdoc/>
    public override string Id => Entry.Id;

    /// <summary>The class of the points.</summary>
    public PointClass Class => Reversed.Points!.Class;

    /// <summary>How many points were booked, and stop counting.</summary>
    public int Value => Reversed.Points!.Value;

    /// <summary>When they were booked.</summary>
    public DateTimeOffset BookedAt => Reversed.At;
}
