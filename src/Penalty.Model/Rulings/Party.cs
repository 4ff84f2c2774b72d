namespace Penalty.Model.Rulings;

/// <summary>Whom a ruling speaks to.</summary>
public enum Party
{
    /// <summary>The buyer.</summary>
    Buyer,

    /// <summary>The seller.</summary>
    Seller,

    /// <summary>The platform: the handler of the complaint.</summary>
    Platform,
}
