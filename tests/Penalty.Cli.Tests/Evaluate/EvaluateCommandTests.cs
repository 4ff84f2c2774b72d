using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Tests.Evaluate;

public sealed class EvaluateCommandTests
{
    private static readonly string Serious = Files.Case("08-serious-filed-by-buyer");

    [Test]
    public async Task Evaluate_AsJson_PrintsTheRulingOfTheLibrary()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--output", "json");

        var expected = PenaltyEvaluator.CreateDefault().Evaluate(await CaseReader.ReadFileAsync(Serious));
        result.Should().Be(new CliResult(ExitCode.Done, PenaltyJson.Write(expected) + "\n", string.Empty));
    }

    [Test]
    public async Task Evaluate_FromStandardInput_IsTheSame()
    {
        var file = await InProcess.RunAsync("evaluate", Serious, "--output", "json");

        var piped = await InProcess.RunAsync(["evaluate", "-", "--output", "json"], await File.ReadAllBytesAsync(Serious));

        piped.Should().Be(file);
    }

    [TestCase("nrules")]
    [TestCase("penalty-engine")]
    public async Task Evaluate_OnARuntime_PrintsTheSameRulingAndNamesIt(string runtime)
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--output", "json", "--runtime", runtime);

        var byDefault = PenaltyEvaluator.CreateDefault().Evaluate(await CaseReader.ReadFileAsync(Serious));
        var ruling = PenaltyJson.ReadRuling(result.Out);
        ruling.Provenance.Engine.Should().Be(runtime);
        PenaltyJson.Write(ruling with { Provenance = byDefault.Provenance }).Should().Be(PenaltyJson.Write(byDefault));
    }

    [Test]
    public async Task Evaluate_OnARuntimeThatThereIsNot_SaysWhichThereAre()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--runtime", "drools");

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("'drools'").And.Contain("nrules").And.Contain("penalty-engine");
    }

    [TestCase("en", "serious (情节严重)", "12 class A points are deducted. [F4.2]")]
    [TestCase("zh-CN", "情节严重", "扣 A 类 12 分。")]
    public async Task Evaluate_AsTable_SpeaksTheLanguage(string culture, string severity, string points)
    {
        var result = await InProcess.RunAsync(["evaluate", Serious, "--culture", culture], setup: new CliSetup { Width = 300 });

        result.Code.Should().Be(ExitCode.Done);
        result.Out.Should().Contain("complaint-8").And.Contain(severity).And.Contain(points).And.NotContain("\u001b");
    }

    [Test]
    public async Task Evaluate_OfSeveralFiles_ShowsEachIncident()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, Files.Case("20-two-incidents"));

        result.Out.Should().Contain("complaint-8").And.Contain("complaint-20").And.Contain("inc-2");
    }

    [TestCase("buyer", "138 0000 1111", "139 2222 3333")]
    [TestCase("seller", "139 2222 3333", "138 0000 1111")]
    public async Task Evaluate_AsStatement_IsThatOfTheParty(string party, string own, string other)
    {
        var harassmentCase = await CaseReader.ReadFileAsync(Serious);
        var recipient = Enum.Parse<Model.Rulings.Party>(party, ignoreCase: true);

        var result = await InProcess.RunAsync("evaluate", Serious, "--output", "statement", "--party", party, "--culture", "zh-CN");

        result.Out.Should().Be(StatementOfReasons.Write(
            harassmentCase, PenaltyEvaluator.CreateDefault().Evaluate(harassmentCase), recipient, Model.Language.ZhCn));
        result.Out.Should().NotContain(other, "the statement is for the one with {0}", own);
    }

    [Test]
    public async Task Evaluate_OfABadFile_TellsEachProblemWithPathAndLine_AndRulesOnTheRest()
    {
        using var folder = new TestFolder();
        var bad = folder.Write("bad.json", (await File.ReadAllTextAsync(Serious))
            .Replace("\"filed-by-buyer\"", "\"filed-by-byer\"", StringComparison.Ordinal)
            .Replace("\"PT0S\"", "\"0 seconds\"", StringComparison.Ordinal));

        var result = await InProcess.RunAsync("evaluate", bad, Serious);

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().StartWith($"{bad}: 7 problem(s)\n")
            .And.Contain("complaint.origin (line 15): found \"filed-by-byer\" (did you mean 'filed-by-buyer'?)");
        result.Out.Should().Contain("complaint-8");
    }

    [Test]
    public async Task Evaluate_OfABadFile_InChinese_SpeaksChinese()
    {
        var result = await InProcess.RunAsync(["evaluate", "-", "--culture", "zh-CN"], "{}"u8.ToArray());

        result.Should().Be(new CliResult(ExitCode.Problems, string.Empty,
            "stdin：2 个问题\ncomplaint（第 1 行）：实为空；应为有值；该成员必填\nincidents（第 1 行）：实为空；应为有值；该成员必填\n"));
    }

    [Test]
    public async Task Evaluate_OfABadFile_AsJson_GivesProblemsAsJson()
    {
        var result = await InProcess.RunAsync(["evaluate", "-", "-o", "json"], "{\"complaint\":"u8.ToArray());

        result.Error.Should().StartWith("""{"error":"invalid-input","input":"stdin","message":{"en":"1 problem(s)","zh-CN":"1 个问题"},"problems":[{"path":"complaint","line":1,""");
    }

    [TestCase("en", "there is no such file")]
    [TestCase("zh-CN", "文件不存在")]
    public async Task Evaluate_OfNoFile_SaysSo(string culture, string message)
    {
        var result = await InProcess.RunAsync("evaluate", "/nowhere/case.json".Replace("/nowhere", Path.GetTempPath(), StringComparison.Ordinal), "--culture", culture);

        result.Code.Should().Be(ExitCode.Unreadable);
        result.Error.Should().Contain("case.json").And.Contain(message);
    }

    [Test]
    public async Task Evaluate_WithoutARule_LeavesItOut_AndWarnsOfWhatIsMissing()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--without", "Points are deducted", "-o", "json");

        result.Code.Should().Be(ExitCode.Done);
        PenaltyJson.ReadRuling(result.Out).Sanctions.Should().ContainSingle().Which.Points.Should().BeNull();
        result.Error.Should().StartWith("{\"warning\":{\"en\":").And.Contain("sanctions[1].points");
        (await InProcess.RunAsync("evaluate", Serious, "--without", "Points are deducted")).Error.Should().StartWith("warning: ");
    }

    [Test]
    public async Task Evaluate_Strict_TakesWarningsForErrors()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--without", "Points are deducted", "--strict");

        result.Code.Should().Be(ExitCode.Problems);
        result.Out.Should().BeEmpty();
    }

    [TestCase("en", "no rule of an assembly has this name or tag")]
    [TestCase("zh-CN", "规则集：1 个错误")]
    public async Task Evaluate_WithoutARuleThatIsNotThere_SaysSo(string culture, string message)
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--without", "Nothing", "--culture", culture);

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain(message);
    }

    [Test]
    public async Task Evaluate_ByAPolicyOfOnesOwn_CitesIt()
    {
        using var folder = new TestFolder();
        await InProcess.RunAsync("new", "policy", "--id", "my-policy", "--to", folder.Path("my.json"));

        var result = await InProcess.RunAsync("evaluate", Serious, "--policy", folder.Path("my.json"), "-o", "json");

        PenaltyJson.ReadRuling(result.Out).Provenance.Policies.Should().ContainSingle().Which.Id.Should().Be("my-policy");
    }

    [Test]
    public async Task Evaluate_WithAnAssemblyThatIsNone_SaysSo()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--rules", Serious);

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("the assembly of rules can't be loaded");
    }

    [Test]
    public async Task Evaluate_WithAnAssemblyThatPenaltyHas_SaysSo()
    {
        var result = await InProcess.RunAsync("evaluate", Serious, "--rules", Path.Combine(AppContext.BaseDirectory, "Penalty.Rules.dll"));

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("penalty has an assembly of this name itself");
    }

    [Test]
    public async Task Evaluate_WithAnAssemblyOfRules_RunsThem()
    {
        var rules = Path.Combine(AppContext.BaseDirectory, "Penalty.Cli.Tests.dll");

        var result = await CliProcess.RunAsync(["evaluate", Serious, "--rules", rules, "-o", "json"]);

        result.Code.Should().Be(ExitCode.Done, result.Error);
        PenaltyJson.ReadRuling(result.Out).NextSteps.Should().Contain(s => s.Code == "say-sorry");
    }

    [Test]
    public async Task Evaluate_InATerminal_HasColourUnlessNoColor()
    {
        var coloured = await InProcess.RunAsync(["rules", "list"], setup: new CliSetup { Terminal = true });
        var plain = await InProcess.RunAsync(["rules", "list"], setup: new CliSetup { Terminal = true, Variables = { ["NO_COLOR"] = "1" } });

        coloured.Out.Should().Contain("\u001b[");
        plain.Out.Should().NotContain("\u001b");
    }
}
