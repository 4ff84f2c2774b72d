using System.Text;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Running;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Explain;

public sealed class ExplainCommandTests
{
    private static readonly string Serious = Files.Case("08-serious-filed-by-buyer");

    [Test]
    public async Task Explain_AsTree_ShowsEachConclusionOnce_WithRuleAndClauses()
    {
        var result = await InProcess.RunAsync("explain", Serious);

        result.Code.Should().Be(ExitCode.Done);
        result.Out.Should().StartWith("ruling-complaint-8 · established\n")
            .And.Contain("Points are deducted · F4, F4.2").And.Contain("PhoneCall × 12: call-01, call-02, call-03 … call-12");
        Occurrences(result.Out, "Proven by evidence · F3").Should().Be(1);
        Occurrences(result.Out, "(see above)").Should().Be(3);
    }

    [Test]
    public async Task Explain_OfARulingThatWasKept_IsThatOfItsCase()
    {
        using var folder = new TestFolder();
        var ruling = await InProcess.RunAsync("evaluate", Serious, "-o", "json");
        var line = await InProcess.RunAsync(["batch", "-q"], Encoding.UTF8.GetBytes(Files.LineOf("08-serious-filed-by-buyer")));
        var fromCase = await InProcess.RunAsync("explain", Serious);

        var fromRuling = await InProcess.RunAsync("explain", folder.Write("ruling.json", ruling.Out));
        var fromLine = await InProcess.RunAsync(["explain", "-"], Encoding.UTF8.GetBytes(line.Out));

        fromRuling.Should().Be(fromCase);
        fromLine.Should().Be(fromCase);
    }

    [Test]
    public async Task Explain_AsMermaid_InChinese_DrawsAnArrowForEachLink()
    {
        var result = await InProcess.RunAsync("explain", Serious, "-o", "mermaid", "--culture", "zh-CN");

        var lines = result.Out.Split('\n');
        lines[0].Should().Be("flowchart LR");
        lines.Should().Contain(l => l.Contains("对卖家扣 A 类 12 分。<br/>Points are deducted · F4, F4.2", StringComparison.Ordinal));
        lines.Count(l => l.Contains(" --> ", StringComparison.Ordinal)).Should().Be(20);
    }

    [Test]
    public async Task Explain_AsDot_IsADigraph()
    {
        var result = await InProcess.RunAsync("explain", Serious, "-o", "dot");

        result.Out.Should().StartWith("digraph penalty {\n").And.EndWith("}\n")
            .And.Contain("\"severity/inc-1\" -> \"sanction/inc-1\";");
    }

    [Test]
    public async Task Explain_AsJson_IsTheExplanationOfTheRuling()
    {
        var ruling = JObject.Parse((await InProcess.RunAsync("evaluate", Serious, "-o", "json")).Out);

        var explanation = JObject.Parse((await InProcess.RunAsync("explain", Serious, "-o", "json")).Out);

        explanation["ruling"]!.ToString().Should().Be("ruling-complaint-8");
        JToken.DeepEquals(explanation["steps"], ruling["explanation"]!["steps"]).Should().BeTrue();
        JToken.DeepEquals(explanation["facts"], ruling["explanation"]!["facts"]).Should().BeTrue();
    }

    [Test]
    public async Task Explain_OfABriefRuling_SaysThatItHasNone()
    {
        var brief = await InProcess.RunAsync(["batch", "-q", "--brief"], Encoding.UTF8.GetBytes(Files.LineOf("08-serious-filed-by-buyer")));

        var result = await InProcess.RunAsync(["explain", "-"], Encoding.UTF8.GetBytes(brief.Out));

        result.Out.Should().Contain("The ruling was written without its explanation.");
    }

    [Test]
    public async Task Explain_OfWhatIsNeither_TellsWhatACaseLacks()
    {
        var result = await InProcess.RunAsync(["explain", "-"], "{\"line\":1}"u8.ToArray());

        result.Code.Should().Be(ExitCode.Problems);
        result.Error.Should().Contain("complaint (line 1): found nothing");
    }

    private static int Occurrences(string text, string what) => text.Split(what).Length - 1;
}
