using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>A conduct that is there and proven is established (F1, F3).</summary>
[Name("Conduct established")]
[Description("The conduct is there and at least one admissible proof supports it.")]
[Clause("F1")]
[Clause("F3")]
public sealed class ConductEstablished : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ConductShown shown = null!;
        IEnumerable<Proof> proofs = null!;

        When()
            .Match(() => shown)
            .Query(() => proofs, q => q
                .Match<Proof>(p => p.IncidentId == shown.IncidentId, p => p.Conduct == shown.Conduct)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => FindingOf.Established(shown, proofs));
    }
}
