using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Complaints;

/// <summary>The question how to complain of harassment in a transaction (F2). Immutable.</summary>
public sealed record ComplaintInquiry : IIdentifiedFact
{
    /// <summary>The transaction.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The conduct to complain of; every conduct that the policy knows when it is empty.</summary>
    public ImmutableArray<ConductKind> Alleged { get; init; } = [];

    /// <summary>When it last happened, with its offset from UTC, or <see langword="null"/>. The policy that was in force then applies.</summary>
    public DateTimeOffset? LastActAt { get; init; }

    string IIdentifiedFact.Id => $"transaction/{TransactionId}";
}
