using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Measures;

namespace HarbourMarket.Rules;

/// <summary>Counts visits to the buyer's door (H2): acts that cases hold as observations, of a kind that only Harbour knows.</summary>
[Name("Visits in the busiest window")]
[Description("Counts the visits by the seller's side to the buyer's door in the busiest sliding window of the policy's length.")]
[Clause("H2")]
[Measures(Measure, "visitWindow", "countedVisitors")]
public sealed class VisitsInWindow : Rule
{
    public const string Measure = "visits-in-window";

    /// <summary>The kind of observation that is a visit.</summary>
    public const string Visit = "doorstep-visit";

    private static readonly LocalizedText What = new("visits by the seller's side", "卖家一方上门");

    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<Observation> visits = null!;

        When()
            .Match(() => allegation, a => a.Needs(Measure))
            .Query(() => visits, q => q
                .Match<Observation>(
                    v => v.IncidentId == allegation.IncidentId,
                    v => v.Kind == Visit,
                    v => Parties.Count(allegation.Terms!.Parameters, "countedVisitors", v.By))
                .Collect());

        Then()
            .Yield(_ => Busiest(allegation, visits));
    }

    private static Measurement Busiest(Allegation allegation, IEnumerable<Observation> visits)
    {
        var window = allegation.Terms!.Parameters.Duration("visitWindow");
        return Measurement.Of(allegation, Measure, What, SlidingWindow.Busiest(visits, window), window);
    }
}
