using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Findings;

namespace HarbourMarket.Rules;

/// <summary>Fewer calls than the policy asks for are let pass (H1).</summary>
[Name("Night desk lets pass")]
[Description("Fewer calls at night than the policy asks for are not established.")]
[Clause("H1")]
public sealed class NightDeskLetsPass : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;
        Measurement measured = null!;

        When()
            .Match(() => allegation, a => a.Terms != null)
            .Match(() => measured,
                m => m.IncidentId == allegation.IncidentId,
                m => m.Conduct == allegation.Conduct,
                m => m.Value < allegation.Terms!.Threshold.AtLeast.Value);

        Then()
            .Yield(_ => FindingOf.BelowThreshold(allegation, measured));
    }
}
