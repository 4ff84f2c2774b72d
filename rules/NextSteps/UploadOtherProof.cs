using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.NextSteps;

/// <summary>After a rejection, the seller may settle and upload other proof while no ruling is made. (F5.3)</summary>
[Name("Seller may upload other proof")]
[Description("After a rejection, the seller may settle and upload other proof while no ruling is made.")]
[Clause("F5.3")]
public sealed class UploadOtherProof : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WithdrawalDecided withdrawal = null!;

        When()
            .Match(() => withdrawal, w => w.Effect == WithdrawalEffect.Rejected);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "upload-other-proof", "F5.3", withdrawal.Decision.WithdrawalId,
                $"As long as no ruling is made, other proof of the buyer's agreement can be uploaded to the complaint page.",
                $"在裁定作出前，可在投诉页面另行上传买家同意撤诉的举证。"));
    }
}
