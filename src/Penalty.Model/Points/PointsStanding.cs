using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Points;

/// <summary>How a seller stands at an instant, by the entries of their ledger up to then (F7). Immutable; the same entries in any order give the same
/// standing, byte for byte as JSON.</summary>
public sealed record PointsStanding
{
    /// <summary>The account id of the seller.</summary>
    public required string SellerId { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The instant by whose knowledge it was answered, or <see langword="null"/> when all entries given were used.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The points that count; <see langword="null"/> only when a human has to decide.</summary>
    public PointBalance? Balance { get; init; }

    /// <summary>Since when the account is closed (F7.6), or <see langword="null"/> when it is not.</summary>
    public DateTimeOffset? ClosedSince { get; init; }

    /// <summary>How the balance came about, in the order of time: what was deducted, reversed and cleared.</summary>
    public ImmutableArray<PointsMovement> Movements { get; init; } = [];

    /// <summary>Every threshold reached, also those of earlier years, in the order of time; of one ruling, by class and points.</summary>
    public ImmutableArray<ThresholdCrossing> Crossings { get; init; } = [];

    /// <summary>Every measure that followed, whether or not it is still in force, by begin, threshold and kind.</summary>
    public ImmutableArray<PointsMeasure> Measures { get; init; } = [];

    /// <summary>The compensation that the rulings that stand oblige the seller to, by payee and currency. Payments are not booked.</summary>
    public ImmutableArray<OwedCompensation> Compensation { get; init; } = [];

    /// <summary>Why a human has to decide, or <see langword="null"/> when no rule failed.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which entries through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces the standing; its input is the seller, the instant and the entries up to then.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>Compensation owed to one payee in one currency.</summary>
/// <param name="PayeeId">The account id of who is paid.</param>
/// <param name="Currency">The ISO 4217 code of the currency.</param>
/// <param name="Amount">The amount, in units of <paramref name="Currency"/>; positive.</param>
public sealed record OwedCompensation(string PayeeId, string Currency, decimal Amount);
