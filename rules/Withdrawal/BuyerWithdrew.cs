using NRules.Fluent.Dsl;
using Penalty.Model.Cases;

namespace Penalty.Rules.Withdrawal;

/// <summary>The buyer may withdraw himself before the ruling (F5.1).</summary>
[Name("Buyer withdrew")]
[Description("The buyer withdrew the complaint himself before the ruling.")]
[Clause("F5.1")]
public sealed class BuyerWithdrew : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TimelyWithdrawal timely = null!;

        When()
            .Match(() => timely,
                t => t.Withdrawal.Path == WithdrawalPath.ByBuyer,
                t => t.Terms.BuyerMayWithdraw.Value);

        Then()
            .Yield(_ => Decided.ByBuyer(timely.Withdrawal.Id));
    }
}
