using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Orders;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Orders;

/// <summary>The consumer agreed to the closing of an order before it, and that can be shown (F9.3).</summary>
/// <param name="ClosingId">The closing.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Basis">What the form's being accepted rests on.</param>
public sealed record AgreementShown(string ClosingId, ConsumerAgreement Agreement, string Basis) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"agreement-shown/{ClosingId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"The consumer agreed before the closing ({Agreement.Id}), shown by {Words.Of(Agreement.Form).En}.",
        $"消费者在关闭前已同意（{Agreement.Id}），以{Words.Of(Agreement.Form).ZhCn}证明。");
}
