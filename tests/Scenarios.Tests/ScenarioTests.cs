using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Scenarios.Tests;

public sealed class ScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static async Task<IEnumerable<TestCaseData>> All() =>
        (await Scenario.ReadAllAsync(CancellationToken.None)).Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(All))]
    public async Task Evaluate_Scenario_GivesTheExpectedRuling(Scenario scenario)
    {
        var expected = await File.ReadAllTextAsync(scenario.ExpectedPath);
        (Scenario.Comparable(Evaluator.Evaluate(scenario.Case)) + "\n").Should().Be(expected);
    }

    [TestCaseSource(nameof(All))]
    public void Evaluate_Scenario_RoundTripsAsJson(Scenario scenario)
    {
        var json = PenaltyJson.Write(Evaluator.Evaluate(scenario.Case));
        PenaltyJson.Write(PenaltyJson.ReadRuling(json)).Should().Be(json);
    }

    [TestCaseSource(nameof(All))]
    public void Evaluate_CaseWrittenAndReadAgain_GivesTheSameRuling(Scenario scenario)
    {
        var again = CaseReader.Read(PenaltyJson.WriteCase(scenario.Case));
        PenaltyJson.Write(Evaluator.Evaluate(again)).Should().Be(PenaltyJson.Write(Evaluator.Evaluate(scenario.Case)));
    }

    [TestCaseSource(nameof(All))]
    public void Statement_ForEachParty_HidesTheOtherPartysContact(Scenario scenario)
    {
        var ruling = Evaluator.Evaluate(scenario.Case);
        var (buyer, seller) = (scenario.Case.Complaint.Buyer, scenario.Case.Complaint.Seller);
        foreach (var language in Enum.GetValues<Language>())
        {
            StatementOfReasons.Write(scenario.Case, ruling, Party.Seller, language).Should().NotContainAny(buyer.PhoneNumber, buyer.Address);
            StatementOfReasons.Write(scenario.Case, ruling, Party.Buyer, language).Should().NotContainAny(seller.PhoneNumber, seller.Address);
        }
    }
}
