using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Text;
using System.Collections.Immutable;

namespace Penalty.Rules.Conclusions;

/// <summary>The acts reach the policy's threshold: the conduct is there, whether or not it is proven.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="PolicyId">The policy that applies.</param>
/// <param name="Terms">What the policy says of the conduct.</param>
/// <param name="Measured">What was measured.</param>
public sealed record ConductShown(string IncidentId, string PolicyId, ConductTerms Terms, Measurement Measured) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"shown/{IncidentId}/{Terms.Kind}";

    /// <summary>The kind of conduct.</summary>
    public ConductKind Conduct => Terms.Kind;

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Terms.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"{Terms.Title.En}: {Measured.Value} counted, and {Terms.Threshold.AtLeast.Value} are enough.",
        $"{Terms.Title.ZhCn}：计 {Measured.Value} 次，达到 {Terms.Threshold.AtLeast.Value} 次的标准。");
}
