using Penalty.Model.Alerts;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>The order can't be reported, because it was once verified normal (F8.6).</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Refusal">Why.</param>
public sealed record ReportBarred(string AlertId, AlertRefusal Refusal) : AlertRefused(AlertId, Refusal)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"report-barred/{AlertId}";
}
