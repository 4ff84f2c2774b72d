namespace Penalty.Model.Cases;

/// <summary>A complaint of harassment; it always concerns one transaction (F2).</summary>
public sealed record Complaint : ICaseFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The transaction complained about.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The buyer of the transaction.</summary>
    public required PartyDetails Buyer { get; init; }

    /// <summary>The seller of the transaction: the respondent.</summary>
    public required PartyDetails Seller { get; init; }

    /// <summary>Who brought it: compensation is owed only on the buyer's own complaint (F4.1, F4.2).</summary>
    public required ComplaintOrigin Origin { get; init; }

    /// <summary>The route that the buyer took; <see langword="null"/> when the platform found the conduct itself (F2.1, F2.2).</summary>
    public ComplaintRoute? Route { get; init; }

    /// <summary>When it was filed, with its offset from UTC.</summary>
    public required DateTimeOffset FiledAt { get; init; }
}
