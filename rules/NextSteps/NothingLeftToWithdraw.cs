using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.NextSteps;

/// <summary>After the ruling the parties settle between themselves; the platform no longer steps in. (F5.2)</summary>
[Name("A late withdrawal is the parties' own matter")]
[Description("After the ruling the parties settle between themselves; the platform no longer steps in.")]
[Clause("F5.2")]
public sealed class NothingLeftToWithdraw : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WithdrawalDecided withdrawal = null!;

        When()
            .Match(() => withdrawal, w => w.Effect == WithdrawalEffect.TooLate);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "settle-privately", "F5.2", withdrawal.Decision.WithdrawalId,
                $"What the parties agree on now is their own matter: the platform no longer steps in and the points stay.",
                $"双方此后达成的和解由双方自行处理：平台不再介入，扣分不予撤销。"));
    }
}
