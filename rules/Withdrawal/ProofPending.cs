using NRules.Fluent.Dsl;
using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>The seller's proof waits for the handler's review: uploading alone withdraws nothing. (F5.1)</summary>
[Name("Seller's proof pending")]
[Description("The seller's proof waits for the handler's review: uploading alone withdraws nothing.")]
[Clause("F5.1")]
public sealed class ProofPending : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TimelyWithdrawal timely = null!;

        When()
            .Match(() => timely,
                t => t.Withdrawal.Path == WithdrawalPath.SellerProof,
                t => t.Terms.SellerMayUploadProof.Value,
                t => t.Withdrawal.Review == ProofReview.Pending);

        Then()
            .Yield(_ => Decided.Pending(timely.Withdrawal.Id, timely.Withdrawal.ProofNumber));
    }
}
