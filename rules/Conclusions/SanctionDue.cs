using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Policies;
using Penalty.Rules.Text;

namespace Penalty.Rules.Conclusions;

/// <summary>An established incident of a case that nothing stops is to be sanctioned.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="PolicyId">The policy that states the sanction.</param>
/// <param name="Terms">What follows.</param>
public sealed record SanctionDue(string IncidentId, string PolicyId, SanctionTerms Terms) : Conclusion
{
    /// <inheritdoc/>
    public override string Id { get; } = $"sanction/{IncidentId}";

    /// <inheritdoc/>
    public override ImmutableArray<string> Clauses => [Terms.Clause];

    /// <inheritdoc/>
    public override LocalizedText Text => Words.Say(
        $"Incident {IncidentId} is to be sanctioned as {Words.Of(Terms.Severity).En} under {Terms.Clause}.",
        $"事件 {IncidentId} 按{Words.Of(Terms.Severity).ZhCn}处理（{Terms.Clause}）。");
}
