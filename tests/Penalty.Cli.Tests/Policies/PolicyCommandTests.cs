using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Tests.Policies;

public sealed class PolicyCommandTests
{
    private static readonly string BuiltIn = Path.Combine(Files.Root, "rules", "policies", "harassment", "taobao-malicious-harassment.json");
    private static readonly string Successor = Path.Combine(Files.Root, "rules", "policies", "harassment", "taobao-harassing-others.json");

    [Test]
    public async Task Validate_OfGoodFiles_SaysSo()
    {
        var result = await InProcess.RunAsync("policy", "validate", BuiltIn, Successor);

        result.Should().Be(new CliResult(
            ExitCode.Done, $"{BuiltIn}: valid (taobao-malicious-harassment 1.0)\n{Successor}: valid (taobao-harassing-others 1.0)\n", string.Empty));
    }

    [TestCase("en", "conducts[0].threshold.atLeast.value (line 145): found \"five\"; allowed: a whole number from 1 to 1000000")]
    [TestCase("zh-CN", "conducts[0].threshold.atLeast.value（第 145 行）：实为\"five\"；应为1 至 1000000 的整数")]
    public async Task Validate_OfABadFile_TellsPathAndLine(string culture, string problem)
    {
        using var folder = new TestFolder();
        var bad = folder.Write("bad.json", (await File.ReadAllTextAsync(BuiltIn)).Replace("\"value\": 5,", "\"value\": \"five\",", StringComparison.Ordinal));

        var result = await InProcess.RunAsync("policy", "validate", bad, "--culture", culture);

        result.Code.Should().Be(ExitCode.Problems);
        result.Out.Should().BeEmpty();
        result.Error.Should().Contain(problem);
    }

    [Test]
    public async Task Validate_OfFilesThatDoNotFitTogether_SaysWhere()
    {
        using var folder = new TestFolder();
        var late = folder.Write("late.json", (await File.ReadAllTextAsync(Successor)).Replace("2024-01-01", "2024-02-01", StringComparison.Ordinal));

        var result = await InProcess.RunAsync("policy", "validate", BuiltIn, late);

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("a gap between 'taobao-malicious-harassment'");
    }

    [Test]
    public async Task List_ShowsWhenEachIsInForce()
    {
        var result = await InProcess.RunAsync("policy", "list");

        result.Out.Should().MatchRegex(@"taobao-malicious-harassment\s+1\.0\s+harassment\s+Malicious harassment\s+2023-02-09 \(\+08:00\)\s+2024-01-01 \(\+08:00\)\s+house-default");
    }

    [Test]
    public async Task List_AsJson_HasEveryPolicyFile()
    {
        var result = await InProcess.RunAsync("policy", "list", "-o", "json");

        JArray.Parse(result.Out).Should().HaveCount(BuiltInPolicies.Files().Count());
    }

    [Test]
    public async Task Show_TellsEachNumberWithWhatItRestsOn()
    {
        var result = await InProcess.RunAsync(["policy", "show", "taobao-malicious-harassment"], setup: new CliSetup { Width = 220 });

        result.Out.Should().MatchRegex(@"conducts\[frequent-calls\]\.threshold\.atLeast\s+5\s+house default\s+The source gives no count or period for 'frequently'\.")
            .And.MatchRegex(@"sanctions\[serious\]\.points\s+12\s+F4\.2");
    }

    [Test]
    public async Task Show_AsJson_IsTheFile()
    {
        var result = await InProcess.RunAsync("policy", "show", "taobao-malicious-harassment", "-o", "json");

        result.Out.Should().Be(await File.ReadAllTextAsync(BuiltIn));
    }

    [Test]
    public async Task Show_OfAnUnknownId_NamesTheKnownOnes()
    {
        var result = await InProcess.RunAsync("policy", "show", "taobao");

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().StartWith("There is no policy 'taobao'; there are: ").And.Contain("taobao-harassing-others");
    }

    [Test]
    public async Task Schema_OfEachName_IsTheSchema()
    {
        foreach (var name in PenaltySchemas.Names())
            (await InProcess.RunAsync("policy", "schema", name)).Should().Be(new CliResult(ExitCode.Done, PenaltySchemas.Of(name), string.Empty));
        PenaltySchemas.Names().Should().Contain(["case", "policy-harassment"]);
    }

    [Test]
    public async Task Schema_OfAnUnknownName_IsWrongUsage()
    {
        var result = await InProcess.RunAsync("policy", "schema", "cases");

        result.Code.Should().Be(ExitCode.Usage);
        result.Out.Should().BeEmpty();
        result.Error.Should().Contain("policy-harassment");
    }
}
