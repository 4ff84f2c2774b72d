using Penalty;
using Penalty.Model;
using Penalty.Model.Json;

namespace Scenarios.Tests;

/// <summary>The answers on malicious orders and on complaints in the making, as they are kept: as JSON, and as a text in each language.</summary>
public sealed class AreaScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static IEnumerable<TestCaseData> All() => AreaScenario.ReadAll().Select(s => new TestCaseData(s).SetArgDisplayNames(s.Area, s.Name));

    [TestCaseSource(nameof(All))]
    public async Task Answer_Scenario_IsTheExpectedOneInEachForm(AreaScenario scenario)
    {
        foreach (var (ending, content) in scenario.Answer(Evaluator).Files)
            content.Should().Be((await File.ReadAllTextAsync(scenario.ExpectedPath + ending)).ReplaceLineEndings("\n"), "{0} is kept", ending);
    }

    [TestCaseSource(nameof(All))]
    public void Answer_Scenario_SaysEachSentenceInBothLanguages(AreaScenario scenario)
    {
        var answer = scenario.Answer(Evaluator);
        answer.Text(Language.ZhCn).Should().MatchRegex("[\\u4e00-\\u9fff]").And.NotBe(answer.Text(Language.En));
        answer.Outcome.ZhCn.Should().NotBe(answer.Outcome.En);
    }

    [TestCaseSource(nameof(All))]
    public void Answer_QuestionWrittenAndReadAgain_IsTheSame(AreaScenario scenario)
    {
        var again = scenario with { Question = Again(scenario) };
        again.Answer(Evaluator).Json.Should().Be(scenario.Answer(Evaluator).Json);
    }

    private static string Again(AreaScenario scenario) => scenario.Kind switch
    {
        "complaint" => OrdersJson.WriteComplaint(OrdersJson.ReadComplaint(scenario.Question)),
        "closing" => OrdersJson.WriteClosing(OrdersJson.ReadClosing(scenario.Question)),
        "inquiry" => ComplaintsJson.WriteInquiry(ComplaintsJson.ReadInquiry(scenario.Question)),
        _ => ComplaintsJson.WriteDraft(ComplaintsJson.ReadDraft(scenario.Question)),
    };
}
