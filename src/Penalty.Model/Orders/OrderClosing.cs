using Penalty.Model.Cases;

namespace Penalty.Model.Orders;

/// <summary>The closing of an order that somebody has in mind, or has done (F9.2, F9.3). Immutable.</summary>
public sealed record OrderClosing : IIdentifiedFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The order.</summary>
    public required string OrderId { get; init; }

    /// <summary>The account id of the seller.</summary>
    public required string SellerId { get; init; }

    /// <summary>Who closes it.</summary>
    public required Actor ClosedBy { get; init; }

    /// <summary>When it is closed, with its offset from UTC.</summary>
    public required DateTimeOffset ClosedAt { get; init; }

    /// <summary>What was agreed on with the consumer, or <see langword="null"/> when nothing was.</summary>
    public ConsumerAgreement? Agreement { get; init; }
}
