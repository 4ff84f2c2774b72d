namespace Penalty.Model.Cases;

/// <summary>The route on which a buyer filed a complaint (F2).</summary>
public enum ComplaintRoute
{
    /// <summary>My Taobao → Bought items → the transaction → Complain about the seller (F2.1).</summary>
    BoughtItems,

    /// <summary>Consumer Rights Centre → File a claim → the transaction → Complaint (F2.2).</summary>
    ConsumerRightsCentre,
}
