using NRules.Fluent.Dsl;
using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>The handler rejected the seller's proof: the case goes on. (F5.1)</summary>
[Name("Seller's proof rejected")]
[Description("The handler rejected the seller's proof: the case goes on.")]
[Clause("F5.1")]
public sealed class ProofRejected : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TimelyWithdrawal timely = null!;

        When()
            .Match(() => timely,
                t => t.Withdrawal.Path == WithdrawalPath.SellerProof,
                t => t.Terms.SellerMayUploadProof.Value,
                t => t.Withdrawal.Review == ProofReview.Rejected);

        Then()
            .Yield(_ => Decided.Rejected(timely.Withdrawal.Id, timely.Withdrawal.ProofNumber));
    }
}
