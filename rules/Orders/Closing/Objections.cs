using Penalty.Model;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Closing;

/// <summary>What speaks against the closing of an order, with its words (F9.3).</summary>
public static class Objections
{
    /// <summary>Nothing was agreed on.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <returns>The objection.</returns>
    public static ObjectionRaised NoAgreement(OrderClosing closing, ClosingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Of(closing, "no-agreement", terms.Clause, Words.Say(
            $"Nothing was agreed on with the consumer.", $"未与消费者协商一致。"));
    }

    /// <summary>The consumer did not agree before the closing.</summary>
    /// <param name="closing">The closing, with an agreement.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <returns>The objection.</returns>
    public static ObjectionRaised TooLate(OrderClosing closing, ClosingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(terms);
        return Of(closing, "agreement-too-late", terms.Clause, Words.Say(
            $"The consumer did not agree before the closing ({closing.Agreement!.Id}).", $"消费者未在关闭前同意（{closing.Agreement!.Id}）。"));
    }

    /// <summary>The agreement is in a form that does not show it.</summary>
    /// <param name="closing">The closing, with an agreement.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <returns>The objection.</returns>
    public static ObjectionRaised NotShown(OrderClosing closing, ClosingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(terms);
        var form = Words.Of(closing.Agreement!.Form);
        var accepted = Words.AnyOf([.. terms.AgreementForms.Value.Select(Words.Of)]);
        return Of(closing, "agreement-not-shown", terms.AgreementForms.Basis.Reference, Words.Say(
            $"The agreement ({closing.Agreement.Id}) can't be shown by {form.En}; it can by {accepted.En}.",
            $"{form.ZhCn}不足以证明协商一致（{closing.Agreement.Id}）；可证明的有：{accepted.ZhCn}。"));
    }

    private static ObjectionRaised Of(OrderClosing closing, string code, string clause, LocalizedText text) =>
        new(closing.Id, new ClosingObjection(code, clause, text));
}
