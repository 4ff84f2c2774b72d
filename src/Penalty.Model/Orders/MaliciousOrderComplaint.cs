using System.Collections.Immutable;

namespace Penalty.Model.Orders;

/// <summary>A seller's complaint of a malicious order in the Qianniu seller centre, filed or being prepared (F9.1). Immutable.</summary>
public sealed record MaliciousOrderComplaint : IIdentifiedFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The account id of the seller.</summary>
    public required string SellerId { get; init; }

    /// <summary>The order complained of, or <see langword="null"/> while none is named.</summary>
    public string? OrderId { get; init; }

    /// <summary>Whether the seller is sure that the buyer ordered in bad faith.</summary>
    public bool Certain { get; init; }

    /// <summary>Why the seller is sure, or <see langword="null"/>.</summary>
    public string? Grounds { get; init; }

    /// <summary>What is attached.</summary>
    public ImmutableArray<OrderAttachment> Attachments { get; init; } = [];

    /// <summary>When the seller applied, with its offset from UTC; <see langword="null"/> while they have not.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>When customer service answered, with its offset from UTC; <see langword="null"/> while it has not.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
}
