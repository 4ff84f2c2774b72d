using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace HarbourMarket.Rules;

/// <summary>Counts calls at night (H1): a conduct of Harbour's own, seen in facts that cases have anyway.</summary>
[Name("Calls at night")]
[Description("Counts the calls by the seller's side between the hours that the policy calls night, by the clock that the call was logged with.")]
[Clause("H1")]
[Measures(Measure, "nightBegins", "nightEnds", "countedCallers")]
public sealed class CallsAtNight : Rule
{
    public const string Measure = "calls-at-night";

    private static readonly LocalizedText What = new("calls at night by the seller's side", "卖家一方夜间来电");

    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<PhoneCall> calls = null!;

        When()
            .Match(() => allegation, a => a.Needs(Measure))
            .Query(() => calls, q => q
                .Match<PhoneCall>(
                    c => c.IncidentId == allegation.IncidentId,
                    c => Parties.Count(allegation.Terms!.Parameters, "countedCallers", c.Caller),
                    c => IsAtNight(allegation.Terms!.Parameters, c.At))
                .Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, Measure, What, calls, null));
    }

    /// <summary>Night goes over midnight: it begins at the one hour and ends before the other.</summary>
    private static bool IsAtNight(Parameters parameters, DateTimeOffset at) =>
        at.TimeOfDay >= parameters.Duration("nightBegins") || at.TimeOfDay < parameters.Duration("nightEnds");
}
