using System.CommandLine;
using System.CommandLine.Parsing;
using Penalty.Cli.Running;

namespace Penalty.Cli.Tests.Running;

public sealed class HelpTests
{
    private static IEnumerable<TestCaseData> Commands() =>
        All(CommandTree.Create(Nowhere())).Select(c => new TestCaseData(string.Join(' ', PathOf(c))));

    private static IEnumerable<TestCaseData> Examples() =>
        All(CommandTree.Create(Nowhere())).SelectMany(c => c.Examples).SelectMany(e => LinesIn(e.Line)).Distinct()
            .Select(l => new TestCaseData(l));

    [TestCaseSource(nameof(Commands))]
    public async Task Help_OfEachCommand_HasItsExamplesAndExitCodes_InBothLanguages(string path)
    {
        foreach (var language in new[] { Model.Language.En, Model.Language.ZhCn })
        {
            var command = All(CommandTree.Create(Nowhere())).Single(c => string.Join(' ', PathOf(c)) == path);

            var help = await InProcess.RunAsync([.. path.Split(' '), "--help", "--culture", language == Model.Language.ZhCn ? "zh-CN" : "en"]);

            help.Code.Should().Be(ExitCode.Done);
            foreach (var (line, what) in command.Examples) help.Out.Should().Contain(line).And.Contain(what.In(language));
            if (command.Subcommands.Count > 0) continue;
            command.Examples.Should().NotBeEmpty();
            foreach (var (code, meaning) in ExitCode.All.Where(c => command.ExitCodes.Contains(c.Code)))
                help.Out.Should().Contain($"{code,3}  {meaning.In(language)}");
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void Help_EachExample_IsACommandLineThatIsUnderstood(string line)
    {
        var parsed = CommandTree.Create(Nowhere()).Parse(CommandLineParser.SplitCommandLine(line).Skip(1).ToArray());

        parsed.Errors.Select(e => e.Message).Should().BeEmpty();
    }

    [Test]
    public async Task Help_OfBatch_IsAsItIsKept()
    {
        var help = await InProcess.RunAsync("batch", "--help");

        var kept = await File.ReadAllTextAsync(Path.Combine(Files.Root, "tests", "Penalty.Cli.Tests", "Running", "batch-help.txt"));
        help.Out.Replace($"[default: {Environment.ProcessorCount}]", "[default: N]", StringComparison.Ordinal).Should().Be(kept);
    }

    [Test]
    public async Task Help_InChinese_SpeaksChineseThroughout()
    {
        var help = await InProcess.RunAsync(["--help"], setup: new CliSetup { Variables = { ["PENALTY_CULTURE"] = "zh-CN" } });

        help.Out.Should().Contain("用法:").And.Contain("裁定案件文件。").And.Contain("退出码：");
    }

    [Test]
    public async Task Usage_ThatIsWrong_IsToldOnStandardErrorOnly()
    {
        var result = await InProcess.RunAsync("evaluate", "case.json", "--output", "yaml");

        result.Code.Should().Be(ExitCode.Usage);
        result.Out.Should().BeEmpty();
        result.Error.Should().Contain("'yaml'").And.Contain("penalty evaluate --help");
    }

    [Test]
    public async Task Version_NamesCommandRuntimeRuleSetAndPolicies()
    {
        var evaluator = PenaltyEvaluator.CreateDefault();

        var result = await InProcess.RunAsync("--version");

        result.Out.Should().StartWith("penalty 1.").And.Contain($"{evaluator.Runtime.Name} {evaluator.Runtime.Version}")
            .And.Contain(evaluator.RuleSet).And.Contain(evaluator.Policies.Policies[0].ContentHash);
    }

    [Test]
    public async Task Process_Piped_EndsWithCodeAndPlainText()
    {
        var good = await CliProcess.RunAsync(["evaluate", "-"], await File.ReadAllTextAsync(Files.Case("08-serious-filed-by-buyer")));
        var bad = await CliProcess.RunAsync(["evaluate", "-"], "{}", new() { ["PENALTY_CULTURE"] = "zh-CN" });

        good.Code.Should().Be(ExitCode.Done);
        good.Out.Should().Contain("情节严重").And.NotContain("\u001b");
        bad.Code.Should().Be(ExitCode.Problems);
        bad.Error.Should().StartWith("stdin：2 个问题");
    }

    private static IEnumerable<CliCommand> All(Command root) =>
        root.Subcommands.OfType<CliCommand>().SelectMany(c => All(c).Prepend(c));

    private static string[] PathOf(Command command) =>
        command is RootCommand ? [] : [.. PathOf(command.Parents.OfType<Command>().First()), command.Name];

    /// <summary>The parts of a line of the shell that call penalty.</summary>
    private static IEnumerable<string> LinesIn(string line) =>
        line.Replace("<(", "|", StringComparison.Ordinal).TrimEnd(')').Split('|', '>', '&').Select(p => p.Trim())
            .Where(p => p.StartsWith("penalty ", StringComparison.Ordinal));

    private static CliHost Nowhere() => new() { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System };
}
