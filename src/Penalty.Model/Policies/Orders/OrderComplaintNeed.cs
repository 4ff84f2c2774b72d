namespace Penalty.Model.Policies.Orders;

/// <summary>What a complaint of a malicious order can need.</summary>
public enum OrderComplaintNeed
{
    /// <summary>The order that it is about.</summary>
    Order,

    /// <summary>That the seller is sure that the buyer ordered in bad faith.</summary>
    Certainty,

    /// <summary>Why the seller is sure.</summary>
    Grounds,

    /// <summary>Material that shows it.</summary>
    Material,
}
