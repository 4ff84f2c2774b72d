using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace Scenarios.Tests;

public sealed class ScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static IReadOnlyList<Scenario> All => ScenarioFolder.Read("samples/Scenarios");

    [TestCaseSource(nameof(All))]
    public async Task Evaluate_Scenario_GivesTheExpectedRuling(Scenario scenario)
    {
        var ruling = scenario.Check(Evaluator);
        // Byte for byte as well: lists in a ruling have an order.
        (Scenario.Comparable(ruling) + "\n").Should().Be(await File.ReadAllTextAsync(scenario.ExpectedPath));
    }

    [TestCaseSource(nameof(All))]
    public void Evaluate_Scenario_RoundTripsAsJson(Scenario scenario)
    {
        var json = PenaltyJson.Write(Evaluator.Evaluate(scenario.ReadCase()));
        PenaltyJson.Write(PenaltyJson.ReadRuling(json)).Should().Be(json);
    }

    [TestCaseSource(nameof(All))]
    public void Evaluate_CaseWrittenAndReadAgain_GivesTheSameRuling(Scenario scenario)
    {
        var again = CaseReader.Read(PenaltyJson.WriteCase(scenario.ReadCase()));
        PenaltyJson.Write(Evaluator.Evaluate(again)).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(scenario.ReadCase())));
    }

    [TestCaseSource(nameof(All))]
    public void Statement_ForEachParty_HidesTheOtherPartysContact(Scenario scenario)
    {
        var ruling = Evaluator.Evaluate(scenario.ReadCase());
        var (buyer, seller) = (scenario.ReadCase().Complaint.Buyer, scenario.ReadCase().Complaint.Seller);
        foreach (var language in Enum.GetValues<Language>())
        {
            StatementOfReasons.Write(scenario.ReadCase(), ruling, Party.Seller, language).Should().NotContainAny(buyer.PhoneNumber, buyer.Address);
            StatementOfReasons.Write(scenario.ReadCase(), ruling, Party.Buyer, language).Should().NotContainAny(seller.PhoneNumber, seller.Address);
        }
    }
}
