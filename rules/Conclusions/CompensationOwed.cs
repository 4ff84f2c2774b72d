using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>The seller owes compensation for an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Compensation">What is owed to whom.</param>
/// <param name="Basis">What the amount rests on.</param>
public sealed record CompensationOwed(string IncidentId, Compensation Compensation, string Basis) : SanctionPart(IncidentId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"compensation/{IncidentId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"The seller owes the {Words.Of(Compensation.Payee).En} {Compensation.Amount} {Compensation.Currency}.",
        $"卖家应向{Words.Of(Compensation.Payee).ZhCn}赔付 {Compensation.Amount} {Compensation.Currency}。");
}
