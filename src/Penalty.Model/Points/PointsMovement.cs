namespace Penalty.Model.Points;

/// <summary>One line of a points account: something that happened, and the balance before and after it.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="EntryId">The ledger entry that says so, or <see langword="null"/> for a yearly clearing.</param>
/// <param name="RulingId">The ruling that the entry follows from, or <see langword="null"/> for a yearly clearing.</param>
/// <param name="Before">The balance before.</param>
/// <param name="After">The balance after.</param>
/// <param name="Text">The movement in words.</param>
public sealed record PointsMovement(
    DateTimeOffset At, MovementKind Kind, string? EntryId, string? RulingId, PointBalance Before, PointBalance After, LocalizedText Text);

/// <summary>What changes, or does not change, a points account.</summary>
public enum MovementKind
{
    /// <summary>Points are deducted from the seller: the balance grows (F7.1).</summary>
    Deducted,

    /// <summary>A ruling was overturned on appeal: its points stop counting.</summary>
    Reversed,

    /// <summary>A ruling was overturned whose points were cleared before: the balance stays.</summary>
    ReversedAfterClearing,

    /// <summary>A ruling was overturned, and that restores a closed account: its points stop counting, and what was not cleared meanwhile is.</summary>
    Restored,

    /// <summary>The yearly clearing (F7.7).</summary>
    Cleared,

    /// <summary>The yearly clearing passes over a closed account (F7.7).</summary>
    Kept,
}
