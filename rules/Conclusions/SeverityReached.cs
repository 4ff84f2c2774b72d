using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>An established incident meets a criterion of severity.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">The value measured.</param>
public sealed record SeverityReached(string IncidentId, SeverityCriterion Criterion, int Value) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"severity-reached/{IncidentId}/{Criterion.Id}";

    /// <summary>The grade that the criterion gives.</summary>
    public Severity Severity => Criterion.Severity;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Criterion.Threshold.AtLeast.Basis.Reference];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"{Criterion.Text.En} ({Value} counted): {Words.Of(Severity).En}.",
        $"{Criterion.Text.ZhCn}（计 {Value} 次）：{Words.Of(Severity).ZhCn}。");
}
