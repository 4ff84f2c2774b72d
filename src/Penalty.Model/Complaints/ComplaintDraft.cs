using System.Collections.Immutable;
using Penalty.Model.Cases;

namespace Penalty.Model.Complaints;

/// <summary>A complaint of harassment that is being prepared: anything may still be missing (F2). Immutable. The order in its lists is without
/// meaning.</summary>
public sealed record ComplaintDraft : IIdentifiedFact
{
    /// <summary>The id that a draft has unless it is given one.</summary>
    public const string Unnamed = "draft";

    /// <summary>The id; <see cref="Unnamed"/> unless set.</summary>
    public string Id { get; init; } = Unnamed;

    /// <summary>The transactions that it names; a complaint concerns one.</summary>
    public ImmutableArray<string> TransactionIds { get; init; } = [];

    /// <summary>The account id of the buyer, or <see langword="null"/>.</summary>
    public string? BuyerId { get; init; }

    /// <summary>The account id of the seller, or <see langword="null"/>.</summary>
    public string? SellerId { get; init; }

    /// <summary>The route on which it is to be filed, or <see langword="null"/>.</summary>
    public ComplaintRoute? Route { get; init; }

    /// <summary>The conduct alleged.</summary>
    public ImmutableArray<ConductKind> Alleged { get; init; } = [];

    /// <summary>What happened in the complainant's words, or <see langword="null"/>.</summary>
    public string? Summary { get; init; }

    /// <summary>When it last happened, with its offset from UTC, or <see langword="null"/>. The policy that was in force then applies.</summary>
    public DateTimeOffset? LastActAt { get; init; }

    /// <summary>The evidence gathered so far.</summary>
    public ImmutableArray<DraftEvidence> Evidence { get; init; } = [];
}
