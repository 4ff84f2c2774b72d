using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Alerts;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>An alert keeps the selection from being confirmed together (F8.4).</summary>
/// <param name="Alert">The alert, and why.</param>
public sealed record HeldOut(HeldOutAlert Alert) : AlertConclusion(Alert.AlertId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"held-out/{Alert.AlertId}/{Alert.Reason}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Alert.Basis.Reference];

    /// <inheritdoc/>
    public override LocalizedText Text => Alert.Text;
}
