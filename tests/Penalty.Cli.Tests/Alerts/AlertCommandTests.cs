using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Cli.Tests.Alerts;

public sealed class AlertCommandTests
{
    private const string At = "2023-05-02T10:00:00+08:00";
    private TestFolder _folder = null!;
    private string _file = null!;

    [SetUp]
    public void WriteAlerts()
    {
        _folder = new TestFolder();
        _file = _folder.Write("alerts.json", $"[{string.Join(",\n", Alert("a1"), Alert("a2", needsEvidence: true), Alert("a3"))}]");
    }

    [TearDown]
    public void Tidy() => _folder.Dispose();

    [TestCase("en", "  + verify-normal: Verified normal → verified-normal. ", "Final [F8.6].")]
    [TestCase("zh-CN", "  + verify-normal: 核实正常 → verified-normal. ", "不可撤销 [F8.6].")]
    public async Task Disposition_TellsEachChoiceAndWhatItBrings(string culture, string choice, string final)
    {
        var result = await InProcess.RunAsync("alert", "disposition", _file, "--culture", culture);

        result.Code.Should().Be(ExitCode.Done);
        result.Out.Should().MatchRegex("a2 · order-a2 · (Pending · Open|待处理 · .+)\n").And.Contain(choice).And.Contain(final);
    }

    [Test]
    public async Task Disposition_AsJson_IsThatOfTheLibrary()
    {
        var alerts = AlertReader.Read(await File.ReadAllTextAsync(_file));
        var expected = PenaltyEvaluator.CreateDefault().Alerts.DispositionsOf(alerts).Select(d => JToken.Parse(PenaltyJson.WriteDisposition(d)));

        var result = await InProcess.RunAsync("alert", "disposition", _file, "-o", "json");

        JToken.DeepEquals(JArray.Parse(result.Out), new JArray(expected)).Should().BeTrue();
    }

    [Test]
    public async Task Apply_Saved_ChangesTheFile()
    {
        var result = await InProcess.RunAsync("alert", "apply", _file, "--alert", "a3", "--action", "verify-normal", "--at", At, "--note", "by phone", "--save");

        result.Should().Be(new CliResult(ExitCode.Done, "a3: open → verified-normal\n", string.Empty));
        Saved().Select(a => a.State).Should().Equal(AlertState.Open, AlertState.Open, AlertState.VerifiedNormal);
        Saved()[2].History.Should().ContainSingle().Which.Note.Should().Be("by phone");
    }

    [Test]
    public async Task Apply_NotSaved_LeavesTheFile()
    {
        var before = await File.ReadAllTextAsync(_file);

        await InProcess.RunAsync("alert", "apply", _file, "--alert", "a3", "--action", "verify-normal", "--at", At);

        (await File.ReadAllTextAsync(_file)).Should().Be(before);
    }

    [TestCase("en", "can't be reported later, whatever turns up. [F8.6]")]
    [TestCase("zh-CN", "均无法再举报。 [F8.6]")]
    public async Task Apply_AReportAfterVerifiedNormal_IsRefused(string culture, string why)
    {
        await InProcess.RunAsync("alert", "apply", _file, "--alert", "a3", "--action", "verify-normal", "--at", At, "--save");
        var before = await File.ReadAllTextAsync(_file);

        var result = await InProcess.RunAsync("alert", "apply", _file, "--alert", "a3", "--action", "report", "--at", "2023-06-01T10:00+08:00", "--save", "--culture", culture);

        result.Code.Should().Be(ExitCode.Problems);
        result.Out.Should().BeEmpty();
        result.Error.Should().EndWith(why + "\n");
        (await File.ReadAllTextAsync(_file)).Should().Be(before);
    }

    [Test]
    public async Task Apply_BeforeTheAlertWasRaised_IsRefused()
    {
        var result = await InProcess.RunAsync("alert", "apply", _file, "--alert", "a1", "--action", "ignore", "--at", "2023-04-30T00:00Z");

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Be("a1: 2023-04-30 08:00:00 +08:00 is before 2023-05-01 10:00:00 +08:00, when it was raised or something was done about it.\n");
    }

    [Test]
    public async Task Apply_ToOneOfSeveral_HasToSayWhich()
    {
        (await InProcess.RunAsync("alert", "apply", _file, "--action", "ignore", "--at", At)).Error.Should().Contain("say which by --alert");
        (await InProcess.RunAsync("alert", "apply", _file, "--alert", "a9", "--action", "ignore", "--at", At)).Error.Should().Contain("there are: a1, a2, a3");
    }

    [Test]
    public async Task Confirm_WithOneThatNeedsEvidence_ConfirmsNone_AndOffersTheRest()
    {
        var before = await File.ReadAllTextAsync(_file);

        var result = await InProcess.RunAsync("alert", "confirm", _file, "--at", At, "--save");

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("a2 · order-a2: ").And.Contain("[F8.4]").And.Contain("can be confirmed without them: a1, a3");
        (await File.ReadAllTextAsync(_file)).Should().Be(before);
    }

    [Test]
    public async Task Confirm_OfTheRest_ConfirmsThem()
    {
        var result = await InProcess.RunAsync("alert", "confirm", _file, "--alert", "a1", "--alert", "a3", "--at", At, "--save");

        result.Code.Should().Be(ExitCode.Done);
        Saved().Select(a => a.State).Should().Equal(AlertState.RiskConfirmed, AlertState.Open, AlertState.RiskConfirmed);
    }

    [Test]
    public async Task Diagram_IsAMermaidStateDiagram()
    {
        var result = await InProcess.RunAsync("alert", "diagram", "--culture", "zh-CN");

        result.Out.Should().StartWith("stateDiagram-v2\n").And.Contain("核实正常").And.Contain("[F8.5]");
    }

    private ImmutableArray<OrderAlert> Saved() => AlertReader.Read(File.ReadAllText(_file));

    private static string Alert(string id, bool needsEvidence = false) =>
        $$"""{ "id": "{{id}}", "orderId": "order-{{id}}", "sellerId": "seller-1", "kind": "pending", "raisedAt": "2023-05-01T10:00:00+08:00", "needsEvidence": {{(needsEvidence ? "true" : "false")}} }""";
}
