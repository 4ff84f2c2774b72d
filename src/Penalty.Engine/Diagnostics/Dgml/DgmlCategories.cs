using System.Xml.Linq;

namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>The kinds of nodes, each in a colour: nodes over facts, nodes over tuples and the ends can be told apart at a glance.</summary>
internal static class DgmlCategories
{
    public static IEnumerable<XElement> Of(XNamespace dgml, IEnumerable<ReteNode> nodes) =>
        nodes.Select(n => n.NodeType).Distinct().Order().Select(type => new XElement(
            dgml + "Category",
            new XAttribute("Id", type),
            new XAttribute("Label", type),
            new XAttribute("Background", ColourOf(type))));

    private static string ColourOf(NodeType type) => type switch
    {
        NodeType.Root => "Black",
        NodeType.Type => "Orange",
        NodeType.Selection => "Blue",
        NodeType.AlphaMemory => "Red",
        NodeType.Dummy => "Silver",
        NodeType.BetaMemory => "Green",
        NodeType.Aggregate => "Brown",
        NodeType.Binding => "LightBlue",
        NodeType.Rule => "Purple",
        _ => "LightGreen",
    };
}
