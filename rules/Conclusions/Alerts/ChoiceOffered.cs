using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>The seller may do something about an alert (F8.3, F8.5, F8.6).</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Choice">What they may do.</param>
public sealed record ChoiceOffered(string AlertId, AlertChoice Choice) : AlertConclusion(AlertId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"choice/{AlertId}/{Choice.Action}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => Choice.Finality is { } finality
        ? [Choice.Clause, Choice.Basis.Reference, finality.Reference]
        : [Choice.Clause, Choice.Basis.Reference];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"{Choice.Title.En}: {Choice.Brings.En}", $"{Choice.Title.ZhCn}：{Choice.Brings.ZhCn}");
}
