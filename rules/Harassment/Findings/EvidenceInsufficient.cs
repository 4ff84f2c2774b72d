using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>A conduct that nothing admissible proves is not established (F3).</summary>
[Name("Evidence insufficient")]
[Description("The conduct is there, but nothing admissible proves it: not established, and the finding names what evidence would.")]
[Clause("F3")]
public sealed class EvidenceInsufficient : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ConductShown shown = null!;

        When()
            .Match(() => shown)
            .Not<Proof>(p => p.IncidentId == shown.IncidentId, p => p.Conduct == shown.Conduct);

        Then()
            .Yield(_ => FindingOf.Unproven(shown));
    }
}
