using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Counts the offensive items mailed to the buyer (F1.2).</summary>
[Name("Offensive items mailed")]
[Description("Counts the items that cause aversion and that the seller's side mailed to the buyer.")]
[Clause("F1.2")]
[Measures(MeasureNames.OffensiveItems, "acceptedAssessors", "countedSenders", "countOrderedItems")]
public sealed class OffensiveItemsMailed : Rule
{
    private static readonly LocalizedText What = new("offensive items mailed by the seller's side", "卖家一方寄送令人反感物品");

    /// <inheritdoc/>
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<MailedItem> items = null!;

        When()
            .Match(() => allegation, a => a.Needs(MeasureNames.OffensiveItems))
            .Query(() => items, q => q
                .Match<MailedItem>(i => i.IncidentId == allegation.IncidentId, i => Counted.By(allegation.Terms!, i))
                .Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, MeasureNames.OffensiveItems, What, items, null));
    }
}
