using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>Points are deducted from the seller for an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Points">The points.</param>
/// <param name="Basis">What the number rests on.</param>
public sealed record PointsDeducted(string IncidentId, PointDeduction Points, string Basis) : SanctionPart(IncidentId)
{
    /// <inheritdoc/>
    public override string Id { get; } = $"points/{IncidentId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Basis];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"{Points.Value} class {Points.Class} points are deducted from the seller.",
        $"对卖家扣 {Points.Class} 类 {Points.Value} 分。");
}
