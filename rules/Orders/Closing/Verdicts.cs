using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Whether orders may be closed, with its words (F9.2, F9.3).</summary>
public static class Verdicts
{
    /// <summary>The consumer agreed.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <returns>The verdict.</returns>
    public static ClosingDecided Allowed(OrderClosing closing, ClosingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(terms);
        return new ClosingDecided(closing.Id, ClosingVerdict.Allowed, terms.Clause, Words.Say(
            $"Order {closing.OrderId} may be closed: the consumer agreed.", $"订单 {closing.OrderId} 可以关闭：已与消费者协商一致。"));
    }

    /// <summary>It is not the seller who closes the order.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <returns>The verdict.</returns>
    public static ClosingDecided ByAnother(OrderClosing closing, ClosingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(terms);
        return new ClosingDecided(closing.Id, ClosingVerdict.Allowed, terms.Closers.Basis.Reference, Words.Say(
            $"Order {closing.OrderId} may be closed: it is not the seller who closes it.", $"订单 {closing.OrderId} 可以关闭：并非由卖家关闭。"));
    }

    /// <summary>There is no agreement that counts.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="terms">What the policy says of closing.</param>
    /// <param name="objections">What speaks against it.</param>
    /// <returns>The verdict.</returns>
    public static ClosingDecided NotAllowed(OrderClosing closing, ClosingTerms terms, IEnumerable<ObjectionRaised> objections)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(terms);
        var reasons = objections.OrderBy(o => o.Id, StringComparer.Ordinal).Select(o => o.Text).ToList();
        return new ClosingDecided(closing.Id, ClosingVerdict.NotAllowed, terms.Clause, Words.Say(
            $"Do not close order {closing.OrderId}. {string.Join(" ", reasons.Select(r => r.En))}",
            $"请勿关闭订单 {closing.OrderId}。{string.Concat(reasons.Select(r => r.ZhCn))}"));
    }
}
