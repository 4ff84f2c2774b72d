using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Counts the insulting or threatening messages sent to the buyer (F6).</summary>
[Name("Abusive messages sent")]
[Description("Counts the messages by the seller's side that were assessed as insulting or threatening.")]
[Clause("F6")]
[Measures(MeasureNames.AbusiveMessages, "countedTones", "acceptedAssessors", "countedSenders")]
public sealed class AbusiveMessagesSent : Rule
{
    private static readonly LocalizedText What =
        new("insulting or threatening messages by the seller's side", "卖家一方辱骂或威胁信息");

    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<ChatMessage> messages = null!;

        When()
            .Match(() => allegation, a => a.Needs(MeasureNames.AbusiveMessages))
            .Query(() => messages, q => q
                .Match<ChatMessage>(m => m.IncidentId == allegation.IncidentId, m => Counted.By(allegation.Terms!, m))
                .Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, MeasureNames.AbusiveMessages, What, messages, null));
    }
}
