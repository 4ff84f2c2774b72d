using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Testing.Tests.Scenarios;

[NonParallelizable]
public sealed class ScenarioTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Begin() => _folder = new TemporaryFolder().Case("serious", Rulings.Serious);

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void Check_NoExpectedFile_FailsAndWritesNothing()
    {
        var failure = Failure(ScenarioFolder.Read(_folder.Path).Single());
        (failure.Expected, failure.Found).Should().Be(($"a file {_folder.Expected("serious")}.", "no such file."));
        failure.ToDo.Should().Contain("PENALTY_RECORD=1");
        File.Exists(_folder.Expected("serious")).Should().BeFalse();
    }

    [Test]
    public void Check_WhileRecording_WritesTheFileAndFailsAllTheSame()
    {
        using (new Recording())
        {
            var failure = Failure(ScenarioFolder.Read(_folder.Path).Single());
            failure.Found.Should().Be("no such file: it was written now.");
            failure.ToDo.Should().StartWith("Read the change of the file");
        }

        File.ReadAllText(_folder.Expected("serious")).Should().Be(Scenario.Comparable(Rulings.On(Rulings.Serious)) + "\n");
    }

    [Test]
    public void Check_WhileRecordingWhatIsAsExpected_PassesAndWritesNothing()
    {
        var scenario = _folder.Recorded();
        var before = File.ReadAllText(scenario.ExpectedPath) + "\n\n";
        File.WriteAllText(scenario.ExpectedPath, before);
        using (new Recording()) scenario.Check(Rulings.Evaluator);
        File.ReadAllText(scenario.ExpectedPath).Should().Be(before);
    }

    [Test]
    public void Check_AsExpected_GivesTheRuling() => _folder.Recorded().Check(Rulings.Evaluator).Should().BeEstablished();

    [Test]
    public void Check_AnotherOutcome_ListsEachDifferenceWithPathExpectedAndFound()
    {
        var failure = Failure(_folder.Recorded(), Rulings.On(Rulings.Serious.ByPlatform()));
        failure.Expected.Should().Be($"what {_folder.Expected("serious")} says.");
        failure.Found.Should().MatchRegex(@"^\d+ differences, below\.$");
        failure.Where.Should().StartWith("scenario serious, case ");
        failure.Details.Should().StartWith("Differences:\n").And.Contain(
            """
              sanctions[incident-1].compensation
                expected: {"amount":300.0,"currency":"CNY","payee":"buyer"}
                found:    nothing
            """).And.Contain("\nExplanation:\n");
    }

    [Test]
    public void Check_SameOutcomeForAnotherReason_ListsTheReason()
    {
        var ruling = Rulings.On(Rulings.Serious);
        var other = ruling with { Explanation = ruling.Explanation with { Steps = [.. ruling.Explanation.Steps.Select(s => s.Type == "FindingMade" ? s with { Rule = "Another rule", From = s.From.RemoveAt(0) } : s)] } };
        var failure = Failure(_folder.Recorded(), other);
        failure.Details.Should().Contain(
            """
              explanation.steps[finding/incident-1/frequent-calls].rule
                expected: "Conduct established"
                found:    "Another rule"
            """).And.MatchRegex(@"explanation\.steps\[finding/incident-1/frequent-calls\]\.from\[[^\]]+\]\n    expected: ""[^""]+""\n    found:    nothing");
    }

    [Test]
    public void Check_OnlyHashesAndEngineDiffer_Passes()
    {
        var ruling = Rulings.On(Rulings.Serious);
        _folder.Recorded().Check(ruling with
        {
            Provenance = ruling.Provenance with { Engine = "e", EngineVersion = "9", RuleSet = "r", Policies = [.. ruling.Provenance.Policies.Select(p => p with { ContentHash = "c" })] },
        });
    }

    [Test]
    public void Check_AnotherPolicyVersion_Fails()
    {
        var ruling = Rulings.On(Rulings.Serious);
        Failure(_folder.Recorded(), ruling with { Provenance = ruling.Provenance with { Policies = [.. ruling.Provenance.Policies.Select(p => p with { Version = "2.0" })] } })
            .Details.Should().Contain("provenance.policies[taobao-malicious-harassment].version\n    expected: \"1.0\"\n    found:    \"2.0\"");
    }

    [Test]
    public void Check_FileLaidOutOtherwise_Passes()
    {
        var scenario = _folder.Recorded();
        File.WriteAllText(scenario.ExpectedPath, PenaltyJson.Write(PenaltyJson.ReadRuling(File.ReadAllText(scenario.ExpectedPath)), indented: false));
        scenario.Check(Rulings.Evaluator);
    }

    [Test]
    public void ReadCase_BadFile_FailsOnlyThatScenario()
    {
        _folder.Write("cases", "bad", "{}");
        var scenarios = ScenarioFolder.Read(_folder.Path);
        scenarios.Select(s => s.Name).Should().Equal("bad", "serious");
        scenarios[0].Invoking(s => s.Check(Rulings.Evaluator)).Should().Throw<InvalidInputException>().WithMessage("*bad.json*");
    }

    [Test]
    public void Read_FolderWithoutCases_SaysWhatToDo() =>
        "no/such/folder".Invoking(ScenarioFolder.Read).Should().Throw<PenaltyAssertionException>().Which.Message.Should().Contain("Put case files (*.json) there");

    [Test]
    public void Read_ExpectedRulingWithoutACase_IsNotPassedOver()
    {
        _folder.Write("expected", "gone", "{}");
        _folder.Path.Invoking(ScenarioFolder.Read).Should().Throw<PenaltyAssertionException>().WithMessage("*a case for each expected ruling.*gone.json.*");
    }

    [Test]
    public void Read_RelativePath_FindsTheSourceTree() =>
        ScenarioFolder.Read("Scenarios/Example")[0].CasePath.Should().EndWith("tests/Penalty.Testing.Tests/Scenarios/Example/cases/serious-calls.json");

    private static PenaltyAssertionException Failure(Scenario scenario, Ruling? ruling = null) =>
        scenario.Invoking(s => s.Check(ruling ?? Rulings.On(Rulings.Serious))).Should().Throw<PenaltyAssertionException>().Which;
}
