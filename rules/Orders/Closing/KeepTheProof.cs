using NRules.Fluent.Dsl;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Who closes by agreement keeps what shows it; no source says so. (F9.3)</summary>
[Name("Seller keeps the proof")]
[Description("Who closes by agreement keeps what shows it; no source says so.")]
[Clause("F9.3")]
public sealed class KeepTheProof : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AgreementShown shown = null!;

        When()
            .Match(() => shown);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "keep-the-proof", Basis.HouseDefault, shown.ClosingId,
                $"Keep what shows the agreement: {Words.Of(shown.Agreement.Form).En}{(shown.Agreement.Reference == null ? "" : $", {shown.Agreement.Reference}")}.",
                $"请保留协商一致的凭证：{Words.Of(shown.Agreement.Form).ZhCn}{(shown.Agreement.Reference == null ? "" : $"，{shown.Agreement.Reference}")}。"));
    }
}
