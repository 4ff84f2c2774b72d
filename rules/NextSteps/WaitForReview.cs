using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.NextSteps;

/// <summary>While a proof waits for review, the seller waits. (F5.1)</summary>
[Name("Seller waits for the review")]
[Description("While a proof waits for review, the seller waits.")]
[Clause("F5.1")]
public sealed class WaitForReview : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WithdrawalDecided withdrawal = null!;

        When()
            .Match(() => withdrawal, w => w.Effect == WithdrawalEffect.AwaitsReview);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "wait-for-review", "F5.1", withdrawal.Decision.WithdrawalId,
                $"Wait for the handler's review; the upload alone withdraws nothing.",
                $"请等待处理人员审核；仅上传举证不等于撤诉。"));
    }
}
