using Penalty.Model.Rulings;

namespace Penalty.Model.Ledgers;

/// <summary>One line of a seller's ledger: points deducted, or compensation owed, by one ruling (F4, F7). It is never changed; what a ruling that is
/// overturned on appeal had booked is answered by an entry that reverses it. Immutable.</summary>
public sealed record LedgerEntry : IIdentifiedFact
{
    /// <summary>The id, unique within the seller's ledger: made from the ruling and what is booked, so that the same ruling gives the same entries.</summary>
    public required string Id { get; init; }

    /// <summary>The account id of the seller.</summary>
    public required string SellerId { get; init; }

    /// <summary>The ruling that it follows from.</summary>
    public required string RulingId { get; init; }

    /// <summary>The incident that it follows from.</summary>
    public required string IncidentId { get; init; }

    /// <summary>The instant from which on it counts: that of the ruling; of a reversing entry, that of the decision on the appeal.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The policy that states it.</summary>
    public required string PolicyId { get; init; }

    /// <summary>The version of the policy's file.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The clause that states it, such as <c>F4.2</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>The points booked, or <see langword="null"/> when it books compensation.</summary>
    public BookedPoints? Points { get; init; }

    /// <summary>The compensation booked, or <see langword="null"/> when it books points.</summary>
    public BookedCompensation? Compensation { get; init; }

    /// <summary>What it reverses, or <see langword="null"/> when it reverses nothing.</summary>
    public Reversal? Reverses { get; init; }
}

/// <summary>Points booked.</summary>
/// <param name="Class">Their class; each is added up on its own (F7.1).</param>
/// <param name="Value">How many: positive when deducted from the seller, negative in a reversing entry; never zero.</param>
public sealed record BookedPoints(PointClass Class, int Value);

/// <summary>Compensation booked.</summary>
/// <param name="Amount">The amount in units of <paramref name="Currency"/>: positive when owed, negative in a reversing entry; never zero.</param>
/// <param name="Currency">The ISO 4217 code of the currency.</param>
/// <param name="PayeeId">The account id of who is paid.</param>
public sealed record BookedCompensation(decimal Amount, string Currency, string PayeeId);

/// <summary>Why an entry reverses another.</summary>
/// <param name="EntryId">The id of the entry that is reversed; an entry is reversed at most once, and a reversing entry never.</param>
/// <param name="AppealId">The appeal on which the ruling was overturned.</param>
/// <param name="Reason">Why, in the words of who decided the appeal.</param>
public sealed record Reversal(string EntryId, string AppealId, string Reason);
