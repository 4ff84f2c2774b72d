using Penalty.Model;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty.Rules.Conclusions.Points;

/// <summary>A points account after a movement. Each follows from the one before it, so that a balance is never added up anew.</summary>
public sealed record PointsAccount : Conclusion
{
    private PointsAccount(int ordinal, DateTimeOffset at, MovementKind kind)
    {
        Ordinal = ordinal;
        At = at;
        Kind = kind;
        Id = FormattableString.Invariant($"account/{ordinal}");
    }

    /// <summary>The account before any movement: nothing is booked.</summary>
    public static PointsAccount Opened { get; } = new(0, DateTimeOffset.MinValue, MovementKind.Cleared);

    /// <inheritdoc/>
    public override string Id { get; }

    /// <summary>The movement that it comes after, from 1; 0 before any.</summary>
    public int Ordinal { get; }

    /// <summary>The movement that comes next.</summary>
    public int Next => Ordinal + 1;

    /// <summary>When the movement happened.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What the movement did.</summary>
    public MovementKind Kind { get; }

    /// <summary>The ledger entry of the movement, or <see langword="null"/> for a clearing.</summary>
    public LedgerEntry? Entry { get; private init; }

    /// <summary>The policy on points that applied to the movement.</summary>
    public string PolicyId { get; private init; } = string.Empty;

    /// <summary>The balance before the movement.</summary>
    public PointBalance Before { get; private init; } = PointBalance.None;

    /// <summary>The balance when what a reversal takes off is off, and before anything is cleared.</summary>
    public PointBalance Uncleared { get; private init; } = PointBalance.None;

    /// <summary>The balance after the movement.</summary>
    public PointBalance Balance { get; private init; } = PointBalance.None;

    /// <summary>What was booked from this instant on counts after the movement.</summary>
    public DateTimeOffset CountingSince { get; private init; } = DateTimeOffset.MinValue;

    /// <summary>What was booked from this instant on counted before the movement.</summary>
    public DateTimeOffset CountedSince { get; private init; } = DateTimeOffset.MinValue;

    /// <summary>The last yearly clearing, whether or not it passed over a closed account.</summary>
    public DateTimeOffset PeriodSince { get; private init; } = DateTimeOffset.MinValue;

    /// <summary>The points booked since the last yearly clearing that were not reversed.</summary>
    public PointBalance OfPeriod { get; private init; } = PointBalance.None;

    /// <summary>Whether it counts points of earlier periods, whose clearing passed over a closed account.</summary>
    public bool HasOverdue => CountingSince < PeriodSince;

    /// <summary>Which movements took the balance to its heights.</summary>
    public Ladder Ladder { get; private init; } = Ladder.Empty;

    /// <summary>Which movements took the balance before to its heights.</summary>
    public Ladder LadderBefore { get; private init; } = Ladder.Empty;

    /// <inheritdoc/>
    public override LocalizedText Text => AccountWords.Of(this);

    /// <summary>Whether points that were booked at an instant still count.</summary>
    /// <param name="bookedAt">The instant.</param>
    /// <returns><see langword="true"/> unless they were cleared.</returns>
    public bool Counts(DateTimeOffset bookedAt) => bookedAt >= CountingSince;

    /// <summary>The balance if a reversal takes points off.</summary>
    /// <param name="overturned">The reversal, of points that count.</param>
    /// <returns>The balance.</returns>
    public PointBalance Without(PointsOverturned overturned)
    {
        ArgumentNullException.ThrowIfNull(overturned);
        return Balance.Plus(overturned.Class, -overturned.Value);
    }

    /// <summary>The account when points were deducted.</summary>
    /// <param name="booked">The points.</param>
    /// <returns>The account after.</returns>
    public PointsAccount Deduct(PointsBooked booked)
    {
        ArgumentNullException.ThrowIfNull(booked);
        var balance = Balance.Plus(booked.Class, booked.Value);
        return After(booked, MovementKind.Deducted, booked.Entry) with
        {
            Uncleared = balance,
            Balance = balance,
            OfPeriod = OfPeriod.Plus(booked.Class, booked.Value),
            Ladder = Ladder.Up(booked.Class, balance.Of(booked.Class), booked.Ordinal),
        };
    }

    /// <summary>The account when points that count were reversed.</summary>
    /// <param name="overturned">The reversal.</param>
    /// <returns>The account after.</returns>
    public PointsAccount TakeBack(PointsOverturned overturned) => Reverse(overturned, MovementKind.Reversed);

    /// <summary>The account when points that were cleared before were reversed: the balance stays.</summary>
    /// <param name="overturned">The reversal.</param>
    /// <returns>The account after.</returns>
    public PointsAccount PassOver(PointsOverturned overturned)
    {
        ArgumentNullException.ThrowIfNull(overturned);
        return After(overturned, MovementKind.ReversedAfterClearing, overturned.Entry);
    }

    /// <summary>The account when a reversal restored it: what was not cleared while it was closed is cleared.</summary>
    /// <param name="overturned">The reversal.</param>
    /// <returns>The account after.</returns>
    public PointsAccount Restore(PointsOverturned overturned)
    {
        var reversed = Reverse(overturned, MovementKind.Restored);
        return reversed with
        {
            Balance = reversed.OfPeriod,
            CountingSince = PeriodSince,
            Ladder = Ladder.Down(reversed.OfPeriod),
        };
    }

    /// <summary>The account when it was cleared.</summary>
    /// <param name="clearing">The clearing.</param>
    /// <returns>The account after.</returns>
    public PointsAccount Clear(ClearingDue clearing)
    {
        ArgumentNullException.ThrowIfNull(clearing);
        return After(clearing, MovementKind.Cleared, null) with
        {
            Balance = PointBalance.None,
            OfPeriod = PointBalance.None,
            CountingSince = clearing.At,
            PeriodSince = clearing.At,
            Ladder = Ladder.Empty,
        };
    }

    /// <summary>The account when the clearing passed over it, because it is closed.</summary>
    /// <param name="clearing">The clearing.</param>
    /// <returns>The account after.</returns>
    public PointsAccount Keep(ClearingDue clearing)
    {
        ArgumentNullException.ThrowIfNull(clearing);
        return After(clearing, MovementKind.Kept, null) with { OfPeriod = PointBalance.None, PeriodSince = clearing.At };
    }

    private PointsAccount Reverse(PointsOverturned overturned, MovementKind kind)
    {
        var balance = Without(overturned);
        return After(overturned, kind, overturned.Entry) with
        {
            Uncleared = balance,
            Balance = balance,
            OfPeriod = overturned.BookedAt < PeriodSince ? OfPeriod : OfPeriod.Plus(overturned.Class, -overturned.Value),
            Ladder = Ladder.Down(balance),
        };
    }

    private PointsAccount After(Movement movement, MovementKind kind, LedgerEntry? entry) => new(movement.Ordinal, movement.At, kind)
    {
        Entry = entry,
        PolicyId = movement.PolicyId,
        Before = Balance,
        Uncleared = Balance,
        Balance = Balance,
        CountingSince = CountingSince,
        CountedSince = CountingSince,
        PeriodSince = PeriodSince,
        OfPeriod = OfPeriod,
        Ladder = Ladder,
        LadderBefore = Ladder,
    };
}
