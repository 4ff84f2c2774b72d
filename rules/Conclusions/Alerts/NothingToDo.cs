using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty.Rules.Conclusions.Alerts;

/// <summary>The alert asks nothing of the seller (F8.1), or nothing any more (F8.6).</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Basis">The clause that it rests on, or <c>house-default</c>.</param>
/// <param name="Words">Why, in words.</param>
public sealed record NothingToDo(string AlertId, string Basis, LocalizedText Words) : AlertConclusion(AlertId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"nothing-to-do/{AlertId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Words;
}
