using Penalty;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace Scenarios.Tests;

/// <summary>The scenarios' outcomes, written down apart from the recorded rulings: recording anew can't hide a change here.</summary>
public sealed class OutcomeTable
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [TestCase("01", Outcome.NotEstablished, "")]
    [TestCase("02", Outcome.Established, "A2 300")]
    [TestCase("03", Outcome.NotEstablished, "")]
    [TestCase("04", Outcome.Established, "A2 300")]
    [TestCase("05", Outcome.NotEstablished, "")]
    [TestCase("06", Outcome.NotEstablished, "")]
    [TestCase("07", Outcome.Established, "A2")]
    [TestCase("08", Outcome.Established, "A12 300")]
    [TestCase("09", Outcome.Established, "A12")]
    [TestCase("10", Outcome.Established, "B48")]
    [TestCase("11", Outcome.Established, "A2 300")]
    [TestCase("12", Outcome.NotEstablished, "")]
    [TestCase("13", Outcome.Established, "B48")]
    [TestCase("14", Outcome.Withdrawn, "")]
    [TestCase("15", Outcome.Withdrawn, "")]
    [TestCase("16", Outcome.AwaitingReview, "")]
    [TestCase("17", Outcome.Established, "A2 300")]
    [TestCase("18", Outcome.Established, "A2 300")]
    [TestCase("19", Outcome.Established, "A2 300")]
    [TestCase("20", Outcome.Established, "A2 300 A2 300")]
    [TestCase("21", Outcome.Established, "store-blocked 7")]
    [TestCase("22", Outcome.Established, "A12")]
    [TestCase("23", Outcome.Established, "B48")]
    [TestCase("24", Outcome.NotEstablished, "")]
    [TestCase("25", Outcome.Established, "A2 300")]
    [TestCase("26", Outcome.Established, "A2 300")]
    [TestCase("27", Outcome.Established, "store-blocked 7")]
    [TestCase("28", Outcome.Established, "B48")]
    [TestCase("29", Outcome.Established, "store-blocked 7")]
    [TestCase("30", Outcome.Established, "A2 300")]
    [TestCase("31", Outcome.Established, "A2 300")]
    [TestCase("40", Outcome.Established, "A2 300 A12 300 A12 300 A12 300 A2 300")]
    [TestCase("41", Outcome.Established, "store-blocked 7 store-blocked 7 A12 B48 A12 A12 store-blocked 7")]
    [TestCase("42", Outcome.Established, "B48 A2 300 A12 300 A12 300")]
    [TestCase("43", Outcome.Established, "B48 store-blocked 7 A12 A12")]
    [TestCase("44", Outcome.Established, "A12 B48 store-blocked 7 A12 store-blocked 7 A12")]
    [TestCase("45", Outcome.Established, "A2 300 A2 300 A2 300")]
    [TestCase("46", Outcome.Established, "store-blocked 7 store-blocked 7 store-blocked 7")]
    [TestCase("47", Outcome.Established, "A2 300 A2 300 A2 300 A2 300 A2 300")]
    [TestCase("48", Outcome.Established, "A2 300")]
    [TestCase("49", Outcome.Established, "A2 300 A12 300 B48")]
    [TestCase("50", Outcome.Withdrawn, "")]
    [TestCase("51", Outcome.Withdrawn, "")]
    [TestCase("52", Outcome.Established, "store-blocked 7")]
    public void Evaluate_Scenario_EndsAsThePolicySays(string number, Outcome outcome, string sanctions)
    {
        var scenario = ScenarioFolder.Read("samples/Scenarios").Single(s => s.Name.StartsWith(number + "-", StringComparison.Ordinal));
        var ruling = Evaluator.Evaluate(scenario.ReadCase());
        ruling.Outcome.Should().Be(outcome);
        string.Join(" ", ruling.Sanctions.SelectMany(Parts)).Should().Be(sanctions);
    }

    [Test]
    public void Scenarios_Each_HasARow()
    {
        var rows = GetType().GetMethod(nameof(Evaluate_Scenario_EndsAsThePolicySays))!.GetCustomAttributes(typeof(TestCaseAttribute), false).Cast<TestCaseAttribute>().Select(a => (string)a.Arguments[0]!);
        ScenarioFolder.Read("samples/Scenarios").Select(s => s.Name[..2]).Should().BeEquivalentTo(rows);
    }

    private static IEnumerable<string> Parts(Sanction sanction)
    {
        if (sanction.Points is { } points) yield return $"{points.Class}{points.Value}";
        if (sanction.Compensation is { } owed) yield return $"{owed.Amount}";
        foreach (var measure in sanction.StoreMeasures) yield return $"{measure.Kind} {measure.Length.TotalDays}";
    }
}
