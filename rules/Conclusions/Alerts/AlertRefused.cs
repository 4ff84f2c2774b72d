using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Alerts;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>Something can't be done about an alert.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Refusal">What, and why.</param>
public abstract record AlertRefused(string AlertId, AlertRefusal Refusal) : AlertConclusion(AlertId)
{
    /// <summary>What can't be done.</summary>
    public AlertAction Action => Refusal.Action;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Refusal.Basis.Reference];

    /// <inheritdoc/>
    public override LocalizedText Text => Refusal.Text;
}
