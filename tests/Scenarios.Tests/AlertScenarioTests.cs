using Penalty;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Scenarios.Tests;

/// <summary>The scenarios of alerts: the statements that are kept beside them, and in a table of their own what they come to, so that recording
/// anew can't hide a change.</summary>
public sealed class AlertScenarioTests
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    private static async Task<IEnumerable<TestCaseData>> All() =>
        (await AlertScenario.ReadAllAsync(CancellationToken.None)).Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(All))]
    public async Task Run_Scenario_GivesTheExpectedStatements(AlertScenario scenario)
    {
        foreach (var language in Enum.GetValues<Language>())
            scenario.Run(Alerts).Statement(language).Should().Be(await File.ReadAllTextAsync(scenario.ExpectedPath(language)));
    }

    [TestCase("01", "Ignore refused F8.1; Report refused F8.1", "HandledByPlatform")]
    [TestCase("02", "SubmitEvidence; SubmitEvidence; ConfirmRisk refused house-default; Report", "Reported")]
    [TestCase("03", "ConfirmRisk; VerifyNormal refused house-default; SubmitEvidence", "EvidenceSubmitted")]
    [TestCase("04", "VerifyNormal; Report refused F8.6; SubmitEvidence refused F8.6; Ignore refused F8.6", "VerifiedNormal")]
    [TestCase("05", "Ignore; Ignore refused house-default; ConfirmRisk", "RiskConfirmed")]
    [TestCase("06", "together", "RiskConfirmed RiskConfirmed RiskConfirmed")]
    [TestCase("07", "a2 NeedsEvidence, offered a1 a3; together; SubmitEvidence", "RiskConfirmed EvidenceSubmitted RiskConfirmed")]
    [TestCase("08", "a1 NotConfirmable, a2 NeedsEvidence, a3 NotConfirmable, offered ", "HandledByPlatform Open VerifiedNormal")]
    [TestCase("09", "VerifyNormal; Report refused F8.6; ConfirmRisk", "VerifiedNormal RiskConfirmed")]
    public async Task Run_Scenario_ComesToWhatThePolicySays(string number, string done, string states)
    {
        var scenario = (await AlertScenario.ReadAllAsync(CancellationToken.None)).Single(s => s.Name.StartsWith(number + "-", StringComparison.Ordinal));
        var run = scenario.Run(Alerts);
        string.Join("; ", run.Done.Select(d => d.One is null ? Said(d.Together!) : Said(d.One))).Should().Be(done);
        string.Join(' ', run.After.Select(d => d.State)).Should().Be(states);
    }

    [Test]
    public async Task Scenarios_Each_HasARow()
    {
        var rows = GetType().GetMethod(nameof(Run_Scenario_ComesToWhatThePolicySays))!.GetCustomAttributes(typeof(TestCaseAttribute), false).Cast<TestCaseAttribute>().Select(a => (string)a.Arguments[0]!);
        (await AlertScenario.ReadAllAsync(CancellationToken.None)).Select(s => s.Name[..2]).Should().BeEquivalentTo(rows);
    }

    [TestCaseSource(nameof(All))]
    public void Run_AlertsWrittenAndReadAgain_GivesTheSameStatement(AlertScenario scenario)
    {
        var again = scenario with { Alerts = AlertReader.Read(PenaltyJson.WriteAlerts(scenario.Alerts)) };
        again.Run(Alerts).Statement(Language.En).Should().Be(scenario.Run(Alerts).Statement(Language.En));
    }

    private static string Said(AlertOutcome outcome) => outcome.Refusal is { } refusal ? $"{outcome.Action} refused {refusal.Basis.Reference}" : $"{outcome.Action}";

    private static string Said(BulkOutcome outcome) => outcome.Applied
        ? "together"
        : string.Join(", ", outcome.Disposition.HeldOut.Select(h => $"{h.AlertId} {h.Reason}")) + ", offered " + string.Join(' ', outcome.Offered.Select(a => a.Id));
}
