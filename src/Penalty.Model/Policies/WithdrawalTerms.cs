namespace Penalty.Model.Policies;

/// <summary>Which ways of withdrawing a complaint a policy knows (F5).</summary>
/// <param name="BuyerMayWithdraw">Whether the buyer may withdraw before the ruling (F5.1).</param>
/// <param name="SellerMayUploadProof">Whether the seller may upload proof of the buyer's agreement before the ruling (F5.1).</param>
/// <param name="AfterRuling">Whether a withdrawal after the ruling still ends the case (F5.2: it does not).</param>
public sealed record WithdrawalTerms(Term<bool> BuyerMayWithdraw, Term<bool> SellerMayUploadProof, Term<bool> AfterRuling);
