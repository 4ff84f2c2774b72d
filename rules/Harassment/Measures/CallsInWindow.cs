using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Counts the calls in the busiest window of the policy's length, wherever the window begins (F1.1).</summary>
[Name("Calls in the busiest window")]
[Description("Counts the calls by the seller's side in the busiest sliding window of the policy's length.")]
[Clause("F1.1")]
[Measures(MeasureNames.CallsInWindow, "window", "countedCallers", "countUnanswered")]
public sealed class CallsInWindow : Rule
{
    private static readonly LocalizedText What = new("calls by the seller's side", "卖家一方来电");

    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<PhoneCall> calls = null!;

        When()
            .Match(() => allegation, a => a.Needs(MeasureNames.CallsInWindow))
            .Query(() => calls, q => q
                .Match<PhoneCall>(c => c.IncidentId == allegation.IncidentId, c => Counted.By(allegation.Terms!, c))
                .Collect());

        Then()
            .Yield(_ => Busiest(allegation, calls));
    }

    private static Measurement Busiest(Allegation allegation, IEnumerable<PhoneCall> calls)
    {
        var window = allegation.Terms!.Parameters.Duration("window");
        return Measurement.Of(allegation, MeasureNames.CallsInWindow, What, SlidingWindow.Busiest(calls, window), window);
    }
}
