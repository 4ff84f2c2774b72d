using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>The consumer agreed before the closing, in a form that shows it. (F9.3)</summary>
[Name("Agreement counts")]
[Description("The consumer agreed before the closing, in a form that shows it.")]
[Clause("F9.3")]
public sealed class AgreementCounts : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing,
                c => c.Agreement != null,
                c => c.Agreement!.AgreedAt < c.ClosedAt)
            .Match(() => applicable, a => a.Policy.Closing.AgreementForms.Value.Contains(closing.Agreement!.Form));

        Then()
            .Yield(_ => new AgreementShown(closing.Id, closing.Agreement!, applicable.Policy.Closing.AgreementForms.Basis.Reference));
    }
}
