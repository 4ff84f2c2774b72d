using System.Text;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Tests.Ledgers;

public sealed class LedgerCommandTests
{
    private const string DecidedAt = "2023-03-12T10:00:00+08:00";
    private TestFolder _folder = null!;

    private string File => _folder.Path("penalty.db");

    [SetUp]
    public void MakeFolder() => _folder = new TestFolder();

    [TearDown]
    public void Tidy() => _folder.Dispose();

    [Test]
    public async Task Post_OfARuling_BooksIt_AndOnlyOnce()
    {
        var first = await PostAsync("08-serious-filed-by-buyer");
        var again = await PostAsync("08-serious-filed-by-buyer");

        first.Should().Be(new CliResult(ExitCode.Done, "ruling-complaint-8 · seller-9: booked 300 CNY → buyer-1, 12 A\n", string.Empty));
        again.Out.Should().Be("ruling-complaint-8 · seller-9: was booked before: 300 CNY → buyer-1, 12 A\n");
    }

    [TestCase("en", "with other content; nothing was booked")]
    [TestCase("zh-CN", "以其他内容记入；未记入任何内容")]
    public async Task Post_WithAnotherInstant_IsRefused(string culture, string why)
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await PostAsync("08-serious-filed-by-buyer", "2023-03-13T10:00:00+08:00", "--culture", culture);

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain(why);
    }

    [Test]
    public async Task Post_OfABatch_BooksEachLine_AndTellsTheOneThatIsBad()
    {
        var cases = string.Join('\n', new[] { "08-serious-filed-by-buyer", "10-especially-serious", "01-calls-below-threshold" }.Select(Files.LineOf));
        var rulings = (await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(cases))).Out.Split('\n');
        var lines = $"{rulings[0]}\n{{\"line\":2,\"ruling\":7}}\n{rulings[1]}\n{rulings[2]}\n";

        var result = await InProcess.RunAsync(["ledger", "post", "-", "--decided-at", DecidedAt, "--file", File], Encoding.UTF8.GetBytes(lines));

        result.Code.Should().Be(ExitCode.SomeLinesFailed);
        result.Out.Should().Contain("ruling-complaint-8 · seller-9: booked").And.Contain("48 B").And.Contain("ruling-complaint-1 · seller-9: imposes nothing to book");
        result.Error.Should().StartWith("line 2: ");
    }

    [Test]
    public async Task Post_AsJson_GivesAReceiptALine()
    {
        var result = await PostAsync("08-serious-filed-by-buyer", DecidedAt, "-o", "json");

        var receipt = JObject.Parse(result.Out);
        ((bool)receipt["new"]!).Should().BeTrue();
        receipt["entries"]!.Should().HaveCount(2);
        result.Out.TrimEnd('\n').Should().NotContain("\n");
    }

    [Test]
    public async Task Post_WithoutAnInstant_IsWrongUsage() =>
        (await InProcess.RunAsync("ledger", "post", "-", "--file", File)).Code.Should().Be(ExitCode.Usage);

    [Test]
    public async Task Show_TellsBalanceThresholdMeasuresAndTimeline()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var english = await InProcess.RunAsync("ledger", "show", "seller-9", "--at", "2023-03-15T00:00:00+08:00", "--file", File);
        var chinese = await InProcess.RunAsync("ledger", "show", "seller-9", "--at", "2023-03-15T00:00:00+08:00", "--file", File, "--culture", "zh-CN");

        english.Out.Should().StartWith("seller-9 · 2023-03-15 00:00:00 +08:00\nPoints: 12 class A, 0 class B\nCompensation owed: 300 CNY → buyer-1\n")
            .And.Contain("0 → 12").And.MatchRegex(@"12 A\s+2023-03-12 10:00:00 \+08:00\s+ruling-complaint-8\s+F7\.2")
            .And.MatchRegex(@"the store is blocked from search\s+12 A\s+2023-03-12 10:00:00 \+08:00\s+2023-03-19 10:00:00 \+08:00\s+F7\.2\s+yes");
        chinese.Out.Should().Contain("扣分：A 类 12 分，B 类 0 分").And.Contain("店铺屏蔽");
    }

    [Test]
    public async Task Show_AsKnownBeforeItWasPosted_ShowsNothing()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await InProcess.RunAsync("ledger", "show", "seller-9", "--at", "2023-03-15T00:00Z", "--known-at", "1999-12-31T00:00Z", "--file", File);

        result.Out.Should().Contain("Points: 0 class A, 0 class B").And.Contain("as known at 1999-12-31 08:00:00 +08:00");
    }

    [Test]
    public async Task Show_AsJson_IsTheStanding()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await InProcess.RunAsync("ledger", "show", "seller-9", "--at", "2023-03-15T00:00Z", "--file", File, "-o", "json");

        LedgerJson.ReadStanding(result.Out).Balance!.A.Should().Be(12);
    }

    [Test]
    public async Task Reverse_TakesTheMeasuresBack_AndKeepsTheEntries()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await ReverseAsync("ruling-complaint-8");

        result.Should().Be(new CliResult(ExitCode.Done, "ruling-complaint-8/reversed/appeal-1: -300 CNY → buyer-1, -12 A\n", string.Empty));
        var standing = await InProcess.RunAsync("ledger", "show", "seller-9", "--at", "2023-03-15T00:00Z", "--file", File, "-o", "json");
        LedgerJson.ReadStanding(standing.Out).Measures.Should().OnlyContain(m => !m.InForce && m.LiftedAt != null);
        (await InProcess.RunAsync("ledger", "entries", "seller-9", "--file", File, "-o", "json")).Out.TrimEnd('\n').Split('\n').Should().HaveCount(4);
    }

    [Test]
    public async Task Reverse_OfARulingThatIsNotThere_SaysSo()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await ReverseAsync("ruling-7");

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Be("The ledger holds no ruling 'ruling-7' of seller 'seller-9'.\n");
    }

    [Test]
    public async Task Sellers_ListsThem()
    {
        await PostAsync("08-serious-filed-by-buyer");

        (await InProcess.RunAsync("ledger", "sellers", "--file", File)).Out.Should().Be("seller-9\n");
        (await InProcess.RunAsync("ledger", "sellers", "--file", File, "-o", "json")).Out.Should().Be("\"seller-9\"\n");
    }

    [Test]
    public async Task Check_OfASoundFile_SaysSo()
    {
        await PostAsync("08-serious-filed-by-buyer");

        var result = await InProcess.RunAsync("ledger", "check", "--file", File, "-o", "json");

        result.Code.Should().Be(ExitCode.Done);
        ((bool)JObject.Parse(result.Out)["sound"]!).Should().BeTrue();
    }

    [TestCase("en", "expected: a ledger of Penalty")]
    [TestCase("zh-CN", "账本文件")]
    public async Task Show_OfAFileThatIsNone_SaysSo_AndMakesNone(string culture, string why)
    {
        var foreign = _folder.Write("diary.txt", "Dear diary, today I did nothing at all but write this line of text.");

        var missing = await InProcess.RunAsync("ledger", "show", "seller-9", "--file", File, "--culture", culture);
        var other = await InProcess.RunAsync("ledger", "sellers", "--file", foreign, "--culture", culture);

        missing.Code.Should().Be(ExitCode.Unreadable);
        other.Code.Should().Be(ExitCode.Unreadable);
        other.Error.Should().Contain("diary.txt").And.Contain(why);
        System.IO.File.Exists(File).Should().BeFalse();
    }

    private async Task<CliResult> PostAsync(string name, string decidedAt = DecidedAt, params string[] more)
    {
        var ruling = await InProcess.RunAsync("evaluate", Files.Case(name), "-o", "json");
        return await InProcess.RunAsync(["ledger", "post", "-", "--decided-at", decidedAt, "--file", File, .. more], Encoding.UTF8.GetBytes(ruling.Out));
    }

    private Task<CliResult> ReverseAsync(string ruling) => InProcess.RunAsync(
        "ledger", "reverse", "--seller", "seller-9", "--ruling", ruling, "--appeal", "appeal-1", "--reason", "the courier called",
        "--decided-at", "2023-03-14T10:00:00+08:00", "--file", File);
}
