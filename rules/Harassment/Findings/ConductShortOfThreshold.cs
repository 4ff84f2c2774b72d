using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>What stays below the policy's threshold is not established (F1; the number is a house default).</summary>
[Name("Conduct short of the threshold")]
[Description("Some acts count, but fewer than the policy requires: not established, and the finding names how many are missing.")]
[Clause("F1")]
public sealed class ConductShortOfThreshold : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        Measurement measured = null!;

        When()
            .Match(() => allegation, a => a.Terms != null)
            .Match(() => measured,
                m => m.IncidentId == allegation.IncidentId,
                m => m.Conduct == allegation.Conduct,
                m => m.Measure == allegation.Terms!.Threshold.Measure,
                m => m.Value > 0,
                m => m.Value < allegation.Terms!.Threshold.AtLeast.Value);

        Then()
            .Yield(_ => FindingOf.BelowThreshold(allegation, measured));
    }
}
