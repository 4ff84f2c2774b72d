using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>Measures are taken against the store for an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Measures">The measures, by kind.</param>
/// <param name="Bases">What their lengths rest on.</param>
public sealed record StoreMeasuresTaken(string IncidentId, ImmutableArray<StoreMeasure> Measures, ImmutableArray<string> Bases)
    : SanctionPart(IncidentId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"store-measures/{IncidentId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => Bases;

    /// <inheritdoc/>
    public override LocalizedText Text => new(
        string.Join("; ", Measures.Select(m => $"{m.Title.En} for {Words.Of(m.Length).En}")) + ".",
        string.Join("；", Measures.Select(m => $"{m.Title.ZhCn} {Words.Of(m.Length).ZhCn}")) + "。");
}
