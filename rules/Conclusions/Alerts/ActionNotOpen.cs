using Penalty.Model.Alerts;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>An action can't be done in the state in which the alert is.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Refusal">What, and why.</param>
public sealed record ActionNotOpen(string AlertId, AlertRefusal Refusal) : AlertRefused(AlertId, Refusal)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"not-open/{AlertId}/{Refusal.Action}";
}
