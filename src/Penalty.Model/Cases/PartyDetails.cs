namespace Penalty.Model.Cases;

/// <summary>Who a party is. Phone number and address are never shown to the other party.</summary>
public sealed record PartyDetails
{
    /// <summary>The account id of the party.</summary>
    public required string Id { get; init; }

    /// <summary>The party's phone number, or <see langword="null"/> when not known.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The party's address, or <see langword="null"/> when not known.</summary>
    public string? Address { get; init; }
}
