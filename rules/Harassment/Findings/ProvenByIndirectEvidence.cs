using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>Indirect evidence proves a conduct when it makes it highly probable (F3.5; from which weight on is a house default).</summary>
[Name("Proven by indirect evidence")]
[Description("Indirect evidence, weighed together, makes the conduct highly probable.")]
[Clause("F3.5")]
public sealed class ProvenByIndirectEvidence : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ConductShown shown = null!;
        IEnumerable<FindingBasis> bases = null!;

        When()
            .Match(() => shown, s => s.Terms.IndirectEvidenceWeight != null)
            .Query(() => bases, q => q
                .Match<FindingBasis>(
                    b => b.IncidentId == shown.IncidentId,
                    b => b.Conduct == shown.Conduct,
                    b => b.Kind == FindingBasisKind.IndirectEvidence)
                .Collect()
                .Where(all => all.Any()))
            .Having(() => bases.Sum(b => b.Weight ?? 0m) >= shown.Terms.IndirectEvidenceWeight!.Value);

        Then()
            .Yield(_ => IndirectProof.Of(shown, bases));
    }
}
