using Penalty;
using Penalty.Model.Json;
using Penalty.Model.Points;
using Scenarios.Points;

namespace Scenarios.Tests.Points;

public sealed class PointsScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static IEnumerable<TestCaseData> All => PointsScenario.ReadAll().Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(All))]
    public async Task StandingOf_Scenario_IsTheExpectedOne(PointsScenario scenario) =>
        PointsScenario.Comparable(Standing(scenario)).Should().Be(await File.ReadAllTextAsync(scenario.ExpectedPath));

    [TestCaseSource(nameof(All))]
    public void StandingOf_Scenario_RoundTripsAsJson(PointsScenario scenario)
    {
        var json = LedgerJson.WriteStanding(Standing(scenario));
        LedgerJson.WriteStanding(LedgerJson.ReadStanding(json)).Should().Be(json);
        var posting = LedgerJson.WritePosting(scenario.Posting);
        LedgerJson.WritePosting(LedgerJson.ReadPosting(posting)).Should().Be(posting);
    }

    /// <summary>What the scenarios come to, written down apart from the recorded standings: recording anew can't hide a change here.</summary>
    [TestCase("01", "A11 B0", "", 0)]
    [TestCase("02", "A12 B0", "A12", 3)]
    [TestCase("03", "A24 B0", "A12 A24", 6)]
    [TestCase("04", "A48 B0", "A12 A24 A36 A48", 0)]
    [TestCase("05", "A11 B11", "", 0)]
    [TestCase("06", "A0 B24", "B12 B24", 2)]
    [TestCase("07", "A0 B48", "B12 B24 B36 B48", 1)]
    [TestCase("08", "A0 B0", "A12", 3)]
    [TestCase("09", "A2 B0", "", 0)]
    [TestCase("10", "A2 B0", "A12-", 0)]
    [TestCase("11", "A14 B0", "A12", 3)]
    [TestCase("12", "A12 B0", "A12- A12", 3)]
    [TestCase("13", "A2 B0", "A12-", 0)]
    [TestCase("14", "A10 B48", "B12 B24 B36 B48", 1)]
    [TestCase("15", "A2 B0", "B12- B24- B36- B48- A12-", 0)]
    public void StandingOf_Scenario_IsAsThePolicySays(string number, string balance, string crossings, int inForce)
    {
        var standing = Standing(PointsScenario.ReadAll().Single(s => s.Name.StartsWith(number + "-", StringComparison.Ordinal)));
        $"A{standing.Balance!.A} B{standing.Balance.B}".Should().Be(balance);
        string.Join(' ', standing.Crossings.Select(c => $"{c.Class}{c.Points}{(c.AnnulledAt is null ? "" : "-")}")).Should().Be(crossings);
        standing.Measures.Count(m => m.InForce).Should().Be(inForce);
    }

    [Test]
    public void Scenarios_Each_HasARow()
    {
        var rows = GetType().GetMethod(nameof(StandingOf_Scenario_IsAsThePolicySays))!.GetCustomAttributes(typeof(TestCaseAttribute), false).Cast<TestCaseAttribute>().Select(a => (string)a.Arguments[0]!);
        PointsScenario.ReadAll().Select(s => s.Name[..2]).Should().BeEquivalentTo(rows);
    }

    private static PointsStanding Standing(PointsScenario s) => Evaluator.Points.StandingOf(s.Posting.SellerId, s.Posting.Entries, s.At);
}
