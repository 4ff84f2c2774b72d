using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Rules;

public sealed class RulesCommandTests
{
    [Test]
    public async Task List_AsJson_HasEachRule()
    {
        var result = await InProcess.RunAsync("rules", "list", "-o", "json", "--without", "Proven by admission");

        var names = JArray.Parse(result.Out).Select(r => (string)r["name"]!);
        names.Should().Equal(PenaltyEvaluator.CreateDefault().Rules.Select(r => r.Name).Where(n => n != "Proven by admission"));
    }

    [Test]
    public async Task List_WithRulesOfOnesOwn_HasThem()
    {
        var result = await CliProcess.RunAsync(["rules", "list", "--rules", Path.Combine(AppContext.BaseDirectory, "Penalty.Cli.Tests.dll")]);

        result.Out.Should().Contain("Seller says sorry");
    }

    [Test]
    public async Task Graph_LeadsFromFactsThroughRulesToConclusions()
    {
        var graph = JObject.Parse((await InProcess.RunAsync("rules", "graph", "-o", "json")).Out);

        Links(graph, "Conduct established").Should().BeEquivalentTo(
            ["matches Penalty.Rules.Conclusions.ConductShown", "matches Penalty.Rules.Conclusions.Proof", "concludes Penalty.Rules.Conclusions.FindingMade"]);
        Links(graph, "Evidence insufficient").Should().Contain("matches-absence Penalty.Rules.Conclusions.Proof");
        Links(graph, "Calls in the busiest window").Should().Contain("matches Penalty.Model.Cases.PhoneCall");
    }

    [TestCase("mermaid", "flowchart LR\n", " -->")]
    [TestCase("dot", "digraph penalty {\n", " -> ")]
    [TestCase("dgml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "<Link ")]
    public async Task Graph_InEachForm_HasAnArrowForEachLink(string form, string begin, string arrow)
    {
        var graph = PenaltyEvaluator.CreateDefault().Graph();

        var result = await InProcess.RunAsync("rules", "graph", "-o", form);

        result.Out.Should().StartWith(begin);
        var solid = graph.Links.Length + graph.FactTypes.Sum(t => t.Is.Length) - (form == "mermaid" ? graph.Links.Count(l => l.Kind == RuleLinkKind.MatchesAbsence) + graph.FactTypes.Sum(t => t.Is.Length) : 0);
        result.Out.Split('\n').Count(l => l.Contains(arrow, StringComparison.Ordinal)).Should().Be(solid);
        result.Out.Should().Contain("Conduct established").And.Contain("PhoneCall");
    }

    [Test]
    public async Task Graph_AsDgml_NamesOnlyNodesThatAreThere()
    {
        var graph = XDocument.Parse((await InProcess.RunAsync("rules", "graph", "-o", "dgml")).Out).Root!;

        var nodes = graph.Descendants().Where(e => e.Name.LocalName == "Node").Select(n => n.Attribute("Id")!.Value).ToHashSet();
        var links = graph.Descendants().Where(e => e.Name.LocalName == "Link");
        links.Should().OnlyContain(l => nodes.Contains(l.Attribute("Source")!.Value) && nodes.Contains(l.Attribute("Target")!.Value));
    }

    private static IEnumerable<string> Links(JObject graph, string rule) =>
        graph["links"]!.Where(l => (string)l["rule"]! == rule).Select(l => $"{l["kind"]} {l["factType"]}");
}
