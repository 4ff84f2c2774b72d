using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Findings;

/// <summary>An alleged conduct of which nothing is seen is not established (F1).</summary>
[Name("No such conduct")]
[Description("No act counts at all: not established.")]
[Clause("F1")]
public sealed class NoSuchConduct : Rule
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
                m => m.Value == 0);

        Then()
            .Yield(_ => FindingOf.Absent(allegation, measured));
    }
}
