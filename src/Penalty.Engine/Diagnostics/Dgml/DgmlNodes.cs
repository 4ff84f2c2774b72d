using System.Globalization;
using System.Xml.Linq;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>The nodes of a graph, and the names of the properties that they carry.</summary>
internal sealed class DgmlNodes
{
    private readonly XNamespace _dgml;
    private readonly IReadOnlyCollection<ReteNode> _nodes;
    private readonly Dictionary<ReteNode, INodeMetrics> _metrics = [];
    private readonly long _longest;

    public DgmlNodes(XNamespace dgml, IReadOnlyCollection<ReteNode> nodes, IMetricsProvider? metrics)
    {
        _dgml = dgml;
        _nodes = nodes;
        foreach (var node in nodes)
        {
            if (metrics?.FindByNodeId(node.Id) is { } found) _metrics.Add(node, found);
        }

        _longest = _metrics.Values.Select(DgmlMetrics.Duration).DefaultIfEmpty().Max();
    }

    public static string IdOf(ReteNode node) => node.Id.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<XElement> Nodes() => _nodes.Select(node => new XElement(
        _dgml + "Node",
        new XAttribute("Id", IdOf(node)),
        new XAttribute("Label", DgmlLabel.Of(node, _metrics.GetValueOrDefault(node))),
        new XAttribute("Category", node.NodeType),
        Background(node),
        PropertiesOf(node).Select(p => new XAttribute(p.Key, p.Value))));

    public IEnumerable<XElement> Properties() => _nodes
        .SelectMany(PropertiesOf)
        .Select(p => p.Key)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select(id => new XElement(
            _dgml + "Property",
            new XAttribute("Id", id),
            new XAttribute("Label", id),
            new XAttribute("DataType", "System.String")));

    private XAttribute? Background(ReteNode node) => _metrics.TryGetValue(node, out var metrics) && _longest > 0
        ? new XAttribute("Background", DgmlMetrics.Shade(DgmlMetrics.Duration(metrics), _longest))
        : null;

    private IEnumerable<KeyValuePair<string, string>> PropertiesOf(ReteNode node)
    {
        var own = DgmlProperties.Of(node);
        return _metrics.TryGetValue(node, out var metrics) ? own.Concat(DgmlMetrics.Properties(metrics)) : own;
    }
}
