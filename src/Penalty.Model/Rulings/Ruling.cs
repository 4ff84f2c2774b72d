using System.Collections.Immutable;

namespace Penalty.Model.Rulings;

/// <summary>The decision on one case with its reasons. Immutable; the same facts in any order give the same ruling, byte for byte as JSON.</summary>
public sealed record Ruling
{
    /// <summary>The id of the ruling: that of the standing ruling when there is one, else made from the complaint's id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the complaint ruled on.</summary>
    public required string ComplaintId { get; init; }

    /// <summary>The transaction complained about.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The account id of the buyer.</summary>
    public required string BuyerId { get; init; }

    /// <summary>The account id of the seller, the respondent.</summary>
    public required string SellerId { get; init; }

    /// <summary>How the case ends.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What was found, an entry for each alleged conduct of each incident, by incident and conduct.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>How severe each established incident is and how that came about, by incident.</summary>
    public ImmutableArray<SeverityAssessment> Severities { get; init; } = [];

    /// <summary>What follows, by incident; empty unless <see cref="Outcome"/> is <see cref="Outcome.Established"/>.</summary>
    public ImmutableArray<Sanction> Sanctions { get; init; } = [];

    /// <summary>What was decided on the withdrawals, by withdrawal (F5).</summary>
    public ImmutableArray<WithdrawalDecision> Withdrawals { get; init; } = [];

    /// <summary>What each party can or must do next, by party and code.</summary>
    public ImmutableArray<NextStep> NextSteps { get; init; } = [];

    /// <summary>Why a human has to decide; only when <see cref="Outcome"/> is <see cref="Outcome.ReferredToHuman"/>.</summary>
    public Referral? Referral { get; init; }

    /// <summary>From which facts through which rules to what conclusions.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What reproduces the ruling.</summary>
    public required Provenance Provenance { get; init; }
}
