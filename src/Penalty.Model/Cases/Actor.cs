namespace Penalty.Model.Cases;

/// <summary>Who did something.</summary>
public enum Actor
{
    /// <summary>The buyer.</summary>
    Buyer,

    /// <summary>The seller.</summary>
    Seller,

    /// <summary>Somebody who acts for the seller: staff, a courier on the seller's errand.</summary>
    SellerAgent,

    /// <summary>The platform.</summary>
    Platform,

    /// <summary>Anybody else, or not known.</summary>
    Other,
}
