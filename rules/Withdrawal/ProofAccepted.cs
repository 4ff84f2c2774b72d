using NRules.Fluent.Dsl;
using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>The handler accepted the seller's proof before the ruling. (F5.1)</summary>
[Name("Seller's proof accepted")]
[Description("The handler accepted the seller's proof before the ruling.")]
[Clause("F5.1")]
public sealed class ProofAccepted : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TimelyWithdrawal timely = null!;

        When()
            .Match(() => timely,
                t => t.Withdrawal.Path == WithdrawalPath.SellerProof,
                t => t.Terms.SellerMayUploadProof.Value,
                t => t.Withdrawal.Review == ProofReview.Accepted);

        Then()
            .Yield(_ => Decided.ByProof(timely.Withdrawal.Id, timely.Withdrawal.ProofNumber));
    }
}
