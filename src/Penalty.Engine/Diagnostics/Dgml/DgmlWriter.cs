using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>Writes a network as DGML, the directed graph language that Visual Studio and other tools draw.</summary>
public class DgmlWriter
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";
    private readonly ReteGraph _schema;
    private HashSet<string>? _ruleNames;
    private IMetricsProvider? _metrics;

    /// <summary>A writer of a network.</summary>
    /// <param name="schema">The network.</param>
    public DgmlWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Writes only the nodes that serve certain rules, and the links between them.</summary>
    /// <param name="ruleNames">The names of the rules; <see langword="null"/> for all rules again.</param>
    public void SetRuleFilter(IEnumerable<string>? ruleNames) =>
        _ruleNames = ruleNames is null ? null : new HashSet<string>(ruleNames, StringComparer.Ordinal);

    /// <summary>Writes what each node has done in a session, and shades the nodes that took most of the time.</summary>
    /// <param name="metricsProvider">The metrics of the session; <see langword="null"/> for none again.</param>
    public void SetMetricsProvider(IMetricsProvider? metricsProvider) => _metrics = metricsProvider;

    /// <summary>Writes the graph to a file, in UTF-8.</summary>
    /// <param name="fileName">The file; what is there already is lost.</param>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents(), Encoding.UTF8);

    /// <summary>Writes the graph as an element.</summary>
    /// <param name="writer">What to write it with.</param>
    public void WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Graph().WriteTo(writer);
    }

    /// <summary>The graph as the text of a DGML file.</summary>
    /// <returns>The text.</returns>
    public string GetContents() =>
        new XDeclaration("1.0", "utf-8", null) + Environment.NewLine + Graph();

    private XElement Graph()
    {
        var nodes = _schema.Nodes.Where(IsWanted).ToList();
        var wanted = nodes.ToHashSet();
        var links = _schema.Links.Where(l => wanted.Contains(l.Source) && wanted.Contains(l.Target));
        var drawn = new DgmlNodes(Dgml, nodes, _metrics);
        return new XElement(
            Dgml + "DirectedGraph",
            new XAttribute("Title", "ReteNetwork"),
            new XElement(Dgml + "Nodes", drawn.Nodes()),
            new XElement(Dgml + "Links", links.Select(l => Link(l))),
            new XElement(Dgml + "Categories", DgmlCategories.Of(Dgml, nodes)),
            new XElement(Dgml + "Properties", drawn.Properties()));
    }

    private bool IsWanted(ReteNode node) => _ruleNames is null || node.Rules.Any(r => _ruleNames.Contains(r.Name));

    private static XElement Link(ReteLink link) => new(
        Dgml + "Link",
        new XAttribute("Source", DgmlNodes.IdOf(link.Source)),
        new XAttribute("Target", DgmlNodes.IdOf(link.Target)));
}
