using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests;

public sealed class RedactionTests
{
    [TestCase("He called from 138 0000 1111.")]
    [TestCase("He called from 138-0000-1111 twice: 13800001111!")]
    [TestCase("Send it to 12 lotus road; Hangzhou")]
    public void Statement_TextThatQuotesTheBuyersContact_IsRedactedForTheSellerOnly(string summary)
    {
        var harassmentCase = Case(summary);
        var ruling = PenaltyEvaluator.CreateDefault().Evaluate(harassmentCase);
        var forSeller = StatementOfReasons.Write(harassmentCase, ruling, Party.Seller, Language.En);
        string.Concat(forSeller.Where(char.IsLetterOrDigit)).Should().NotContainEquivalentOf("13800001111").And.NotContainEquivalentOf("12LotusRoadHangzhou");
        forSeller.Should().Contain("[…]");
        StatementOfReasons.Write(harassmentCase, ruling, Party.Buyer, Language.En).Should().Contain(summary);
    }

    private static HarassmentCase Case(string summary)
    {
        var at = new DateTimeOffset(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));
        return new HarassmentCase
        {
            Complaint = new Complaint
            {
                Id = "complaint",
                TransactionId = "transaction",
                Buyer = new PartyDetails { Id = "buyer", PhoneNumber = "138 0000 1111", Address = "12 Lotus Road, Hangzhou" },
                Seller = new PartyDetails { Id = "seller" },
                Origin = ComplaintOrigin.FiledByBuyer,
                Route = ComplaintRoute.BoughtItems,
                FiledAt = at,
            },
            Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.FrequentCalls], Summary = summary }],
        };
    }
}
