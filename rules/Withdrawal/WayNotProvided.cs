using NRules.Fluent.Dsl;
using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>Only the ways that the policy provides for count (F5.1).</summary>
[Name("Way of withdrawing not provided")]
[Description("The policy does not provide for this way of withdrawing.")]
[Clause("F5.1")]
public sealed class WayNotProvided : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TimelyWithdrawal timely = null!;

        When()
            .Match(() => timely, t => t.Withdrawal.Path == WithdrawalPath.ByBuyer
                ? !t.Terms.BuyerMayWithdraw.Value
                : !t.Terms.SellerMayUploadProof.Value);

        Then()
            .Yield(_ => Decided.NotProvided(timely.Withdrawal.Id));
    }
}
