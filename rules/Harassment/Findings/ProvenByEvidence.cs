using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>Filed evidence proves a conduct when it is of a fitting kind (F3.1–F3.4).</summary>
[Name("Proven by evidence")]
[Description("Evidence of a kind that the policy admits for the conduct proves it.")]
[Clause("F3")]
public sealed class ProvenByEvidence : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ConductShown shown = null!;
        Evidence evidence = null!;

        When()
            .Match(() => shown)
            .Match(() => evidence,
                e => e.IncidentId == shown.IncidentId,
                e => e.Supports == shown.Conduct,
                e => shown.Terms.ProvenBy.Value.Contains(e.Kind));

        Then()
            .Yield(_ => new Proof(shown.IncidentId, shown.Conduct, evidence.Id, Words.Say(
                $"Proven by {Words.Of(evidence.Kind).En} ({evidence.Id}).",
                $"由{Words.Of(evidence.Kind).ZhCn}证明（{evidence.Id}）。")));
    }
}
