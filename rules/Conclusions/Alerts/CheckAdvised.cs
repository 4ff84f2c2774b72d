using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>The seller has to check the order (F8.2).</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Words">What they have to do, in words.</param>
public sealed record CheckAdvised(string AlertId, string Clause, LocalizedText Words) : AlertConclusion(AlertId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"check/{AlertId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
