namespace Penalty.Model.Cases;

/// <summary>The two ways to withdraw a complaint before it is upheld (F5.1).</summary>
public enum WithdrawalPath
{
    /// <summary>The buyer withdraws it himself.</summary>
    ByBuyer,

    /// <summary>The seller uploads the proof number that shows the buyer's agreement, and the handler reviews it.</summary>
    SellerProof,
}
