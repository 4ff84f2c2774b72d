using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Text;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>An admission proves a conduct (F3.5).</summary>
[Name("Proven by admission")]
[Description("The member admits the conduct.")]
[Clause("F3.5")]
public sealed class ProvenByAdmission : Rule
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
                b => b.Kind == FindingBasisKind.Admission);

        Then()
            .Yield(_ => new Proof(shown.IncidentId, shown.Conduct, basis.Id, Words.Say(
                $"The member admits it ({basis.Id}).",
                $"会员自认（{basis.Id}）。")));
    }
}
