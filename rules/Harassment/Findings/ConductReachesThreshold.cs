using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>A conduct is there when its measure reaches the policy's threshold (F1; the number is a house default).</summary>
[Name("Conduct reaches the threshold")]
[Description("The acts counted reach the number from which on the policy calls the conduct by its name.")]
[Clause("F1")]
public sealed class ConductReachesThreshold : Rule
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
                m => m.Value >= allegation.Terms!.Threshold.AtLeast.Value);

        Then()
            .Yield(_ => new ConductShown(allegation.IncidentId, allegation.Policy.Id, allegation.Terms!, measured));
    }
}
