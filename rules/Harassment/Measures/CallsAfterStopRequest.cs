using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Counts the calls made after the buyer had asked the seller to stop (a house measure: F1.1 and F4 name no such thing).</summary>
[Name("Calls after a request to stop")]
[Description("Counts the calls by the seller's side that came after the buyer had asked to stop.")]
[Clause("F1.1")]
[Measures(MeasureNames.CallsAfterStopRequest, "countedCallers", "countUnanswered")]
public sealed class CallsAfterStopRequest : Rule
{
    private static readonly LocalizedText What =
        new("calls by the seller's side after the buyer had asked to stop", "买家要求停止后卖家一方来电");

    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<PhoneCall> calls = null!;

        When()
            .Match(() => allegation, a => a.Needs(MeasureNames.CallsAfterStopRequest))
            .Query(() => calls, q => q
                .Match<PhoneCall>(
                    c => c.IncidentId == allegation.IncidentId,
                    c => c.AfterStopRequest,
                    c => Counted.By(allegation.Terms!, c))
                .Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, MeasureNames.CallsAfterStopRequest, What, calls, null));
    }
}
