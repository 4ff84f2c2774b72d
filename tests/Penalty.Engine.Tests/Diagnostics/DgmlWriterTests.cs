using System.Linq.Expressions;
using System.Xml;
using System.Xml.Linq;
using Penalty.Engine.Diagnostics;
using Penalty.Engine.Diagnostics.Dgml;
using Penalty.Engine.RuleModel;
using Penalty.Engine.Tests.RuleModel;

namespace Penalty.Engine.Tests.Diagnostics;

public class DgmlWriterTests
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";
    private static readonly IRuleDefinition One = Rules.Named("one");
    private static readonly IRuleDefinition Two = Rules.Named("two");

    [Test]
    public void A_graph_has_its_nodes_links_categories_and_properties()
    {
        var root = XDocument.Parse(new DgmlWriter(Graph()).GetContents()).Root!;

        root.Name.Should().Be(Dgml + "DirectedGraph");
        Ids(root).Should().Equal("1", "2", "3", "4");
        Links(root).Should().Equal("1-2", "2-3", "2-4");
        root.Element(Dgml + "Categories")!.Elements().Attributes("Id").Select(a => a.Value)
            .Should().Equal("Root", "Type", "Rule");
        var declared = root.Element(Dgml + "Properties")!.Elements().Attributes("Id").Select(a => a.Value);
        var used = root.Descendants(Dgml + "Node").Attributes().Select(a => a.Name.LocalName).Distinct();
        declared.Should().BeEquivalentTo(used.Except(["Id", "Label", "Category"]));
    }

    [Test]
    public void A_label_says_kind_type_properties_and_conditions()
    {
        var root = XDocument.Parse(new DgmlWriter(Graph()).GetContents()).Root!;

        Label(root, "2").Should().Contain("Type (2)").And.Contain("List<Int32>")
            .And.Contain("Depth: 3").And.Contain("Condition: x => (x.Count > 1)").And.Contain("Condition: x => (x.Count > 2)");
        Label(root, "3").Should().Contain("one");
    }

    [Test]
    public void A_filter_keeps_the_nodes_of_its_rules_and_the_links_between_them()
    {
        var writer = new DgmlWriter(Graph());

        writer.SetRuleFilter(["two"]);

        var root = XDocument.Parse(writer.GetContents()).Root!;
        Ids(root).Should().Equal("1", "2", "4");
        Links(root).Should().Equal("1-2", "2-4");
    }

    [Test]
    public void Metrics_are_on_the_labels_and_shade_the_slowest_node_most()
    {
        var writer = new DgmlWriter(Graph());

        writer.SetMetricsProvider(new Metrics(new NodeMetrics(2, 7, 10), new NodeMetrics(3, null, 0)));

        var root = XDocument.Parse(writer.GetContents()).Root!;
        Label(root, "2").Should().Contain("Elements: 7").And.Contain("Insert: 2 in, 3 out, 10 ms");
        Label(root, "3").Should().NotContain("Elements").And.Contain("Insert");
        Label(root, "4").Should().NotContain("Insert");
        Node(root, "2").Attribute("Background")!.Value.Should().Be("#FFFF0000");
        Node(root, "3").Attribute("Background")!.Value.Should().Be("#FFFFFFFF");
        Node(root, "4").Attribute("Background").Should().BeNull();
        Node(root, "2").Attribute("InsertDurationMilliseconds")!.Value.Should().Be("10");
    }

    [Test]
    public void What_xml_cannot_hold_is_replaced()
    {
        Expression<Func<string, bool>> condition = s => s == "\0\ud800<&>";
        var node = new ReteNode(
            1, NodeType.Selection, typeof(string), [new("a b", "\u0001")], [new("Condition", condition)], [One]);

        var root = XDocument.Parse(new DgmlWriter(new ReteGraph([node], [])).GetContents()).Root!;

        Label(root, "1").Should().Contain("\uFFFD").And.Contain("<&>");
    }

    [Test]
    public void All_ways_to_write_write_the_same()
    {
        var writer = new DgmlWriter(Graph());
        var file = Path.GetTempFileName();
        var text = new StringWriter();
        try
        {
            writer.WriteAllText(file);
            using (var xml = XmlWriter.Create(text)) writer.WriteXml(xml);

            var expected = XDocument.Parse(writer.GetContents()).Root;
            XNode.DeepEquals(XDocument.Load(file).Root, expected).Should().BeTrue();
            XNode.DeepEquals(XDocument.Parse(text.ToString()).Root, expected).Should().BeTrue();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ReteGraph Graph()
    {
        Expression<Func<List<int>, bool>> first = x => x.Count > 1;
        Expression<Func<List<int>, bool>> second = x => x.Count > 2;
        var root = new ReteNode(1, NodeType.Root, null, [], [], [One, Two]);
        var type = new ReteNode(
            2, NodeType.Type, typeof(List<int>), [new("Depth", 3)], [new("Condition", first), new("Condition", second)], [One, Two]);
        var one = new ReteNode(3, NodeType.Rule, null, [], [], [One]);
        var two = new ReteNode(4, NodeType.Rule, null, [], [], [Two]);
        return new ReteGraph([root, type, one, two], [new(root, type), new(type, one), new(type, two)]);
    }

    private static XElement Node(XElement root, string id) =>
        root.Descendants(Dgml + "Node").Single(n => n.Attribute("Id")!.Value == id);

    private static string Label(XElement root, string id) => Node(root, id).Attribute("Label")!.Value;

    private static IEnumerable<string> Ids(XElement root) => root.Descendants(Dgml + "Node").Attributes("Id").Select(a => a.Value);

    private static IEnumerable<string> Links(XElement root) =>
        root.Descendants(Dgml + "Link").Select(l => $"{l.Attribute("Source")!.Value}-{l.Attribute("Target")!.Value}");

    private sealed class Metrics(params NodeMetrics[] nodes) : IMetricsProvider
    {
        public INodeMetrics? FindByNodeId(int nodeId) => Array.Find(nodes, n => n.NodeId == nodeId);

        public IReadOnlyCollection<INodeMetrics> GetAll() => nodes;

        public void Reset()
        {
        }
    }

    private sealed record NodeMetrics(int NodeId, int? ElementCount, long InsertDurationMilliseconds) : INodeMetrics
    {
        public int InsertInputCount => 2;

        public int UpdateInputCount => 0;

        public int RetractInputCount => 0;

        public int InsertOutputCount => 3;

        public int UpdateOutputCount => 0;

        public int RetractOutputCount => 0;

        public long UpdateDurationMilliseconds => 0;

        public long RetractDurationMilliseconds => 0;

        public void Reset()
        {
        }
    }
}
