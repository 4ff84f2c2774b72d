using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.NextSteps;

/// <summary>While a proof waits for review, the handler acts next. (F5.1)</summary>
[Name("Handler reviews the proof")]
[Description("While a proof waits for review, the handler acts next.")]
[Clause("F5.1")]
public sealed class ReviewProof : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WithdrawalDecided withdrawal = null!;

        When()
            .Match(() => withdrawal, w => w.Effect == WithdrawalEffect.AwaitsReview);

        Then()
            .Yield(_ => Advice.Of(Party.Platform, "review-proof", "F5.1", withdrawal.Decision.WithdrawalId,
                $"Review the proof of the buyer's agreement on the complaint page ({withdrawal.Decision.WithdrawalId}), and accept or reject it.",
                $"请在投诉页面审核买家同意撤诉的举证（{withdrawal.Decision.WithdrawalId}），作出通过或驳回决定。"));
    }
}
