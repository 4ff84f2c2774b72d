using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>The consumer is said to have agreed, in a form that does not show it. (F9.3)</summary>
[Name("Agreement not shown")]
[Description("The consumer is said to have agreed, in a form that does not show it.")]
[Clause("F9.3")]
public sealed class AgreementNotShown : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing, c => c.Agreement != null)
            .Match(() => applicable,
                a => a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy),
                a => !a.Policy.Closing.AgreementForms.Value.Contains(closing.Agreement!.Form));

        Then()
            .Yield(_ => Objections.NotShown(closing, applicable.Policy.Closing));
    }
}
