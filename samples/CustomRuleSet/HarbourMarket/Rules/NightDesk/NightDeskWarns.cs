using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace HarbourMarket.Rules;

/// <summary>The night desk establishes calls at night by counting them, and asks for no further proof (H1).</summary>
[Name("Night desk warns")]
[Description("As many calls at night as the policy asks for are established.")]
[Clause("H1")]
[Clause("H5")]
public sealed class NightDeskWarns : Rule
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
                m => m.Value >= allegation.Terms!.Threshold.AtLeast.Value);

        Then()
            .Yield(_ => NightDesk.Established(allegation, measured))
            .Yield(_ => NightDesk.Warning(allegation));
    }
}
