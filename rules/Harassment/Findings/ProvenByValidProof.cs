using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>Proof that was verified as valid proves a conduct (F3.5).</summary>
[Name("Proven by valid proof")]
[Description("The harassed party supplied proof that was verified as valid.")]
[Clause("F3.5")]
public sealed class ProvenByValidProof : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ConductShown shown = null!;
        FindingBasis basis = null!;

        When()
            .Match(() => shown)
            .Match(() => basis,
                b => b.IncidentId == shown.IncidentId,
                b => b.Conduct == shown.Conduct,
                b => b.Kind == FindingBasisKind.ValidProof);

        Then()
            .Yield(_ => new Proof(shown.IncidentId, shown.Conduct, basis.Id, Words.Say(
                $"The harassed party's proof was verified as valid ({basis.Id}).",
                $"被骚扰方提供的凭证经核实有效（{basis.Id}）。")));
    }
}
