using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Counts the threatening messages sent to the buyer (F6).</summary>
[Name("Threatening messages sent")]
[Description("Counts the messages by the seller's side that were assessed as threatening.")]
[Clause("F6")]
[Measures(MeasureNames.ThreateningMessages, "countedTones", "acceptedAssessors", "countedSenders")]
public sealed class ThreateningMessagesSent : Rule
{
    private static readonly LocalizedText What = new("threatening messages by the seller's side", "卖家一方威胁信息");

    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<ChatMessage> messages = null!;

        When()
            .Match(() => allegation, a => a.Needs(MeasureNames.ThreateningMessages))
            .Query(() => messages, q => q
                .Match<ChatMessage>(
                    m => m.IncidentId == allegation.IncidentId,
                    m => m.Tone == MessageTone.Threatening,
                    m => Counted.By(allegation.Terms!, m))
                .Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, MeasureNames.ThreateningMessages, What, messages, null));
    }
}
