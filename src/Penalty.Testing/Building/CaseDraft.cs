using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>What was said of a case so far; instants are worked out when it is built.</summary>
internal sealed record CaseDraft
{
    public static CaseDraft Empty { get; } = new();

    public string ComplaintId { get; init; } = "complaint-1";

    public string TransactionId { get; init; } = "transaction-1";

    public PartyDetails Buyer { get; init; } = new() { Id = "buyer-1" };

    public PartyDetails Seller { get; init; } = new() { Id = "seller-1" };

    /// <summary>The buyer's route, or null when the platform found the conduct itself.</summary>
    public ComplaintRoute? Route { get; init; } = ComplaintRoute.BoughtItems;

    /// <summary>When acts begin that are given no instant: a morning under the first built-in policy, in the calendar of the policy.</summary>
    public DateTimeOffset Start { get; init; } = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    public DateTimeOffset? FiledAt { get; init; }

    public ImmutableArray<IncidentDraft> Incidents { get; init; } = [new IncidentDraft()];

    public ImmutableArray<WithdrawalDraft> Withdrawals { get; init; } = [];

    public (string Id, TimeSpan After)? Ruling { get; init; }

    public string? RequestedPolicy { get; init; }

    /// <summary>Facts that were given whole.</summary>
    public ImmutableArray<ICaseFact> Facts { get; init; } = [];
}

/// <summary>What was said of one incident so far.</summary>
internal sealed record IncidentDraft
{
    public ImmutableArray<ConductKind> Alleged { get; init; } = [];

    public string? Summary { get; init; }

    public ImmutableArray<Acts> Acts { get; init; } = [];

    public ImmutableArray<ProofDraft> Proofs { get; init; } = [];

    public (Model.Rulings.Severity Severity, string Adjudicator, string Reason)? Grade { get; init; }
}

/// <summary>A piece of evidence, or another basis of a finding; of each alleged conduct when it names none.</summary>
internal sealed record ProofDraft(EvidenceKind? Evidence, FindingBasisKind? Basis, ConductKind? Conduct, decimal? Weight, string? Words);

/// <summary>A withdrawal; its times are counted from the filing.</summary>
internal sealed record WithdrawalDraft(
    WithdrawalPath Path, TimeSpan Submitted, TimeSpan? Agreed, ProofReview? Review, TimeSpan? Reviewed, string? ProofNumber);
