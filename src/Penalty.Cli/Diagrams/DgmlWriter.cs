using System.Xml.Linq;

namespace Penalty.Cli.Diagrams;

/// <summary>Draws a diagram in DGML, which Visual Studio opens.</summary>
internal static class DgmlWriter
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";

    public static string Write(Diagram diagram)
    {
        var graph = new XElement(
            Dgml + "DirectedGraph",
            new XAttribute("GraphDirection", "LeftToRight"),
            new XElement(Dgml + "Nodes", diagram.Nodes.Select(n => new XElement(
                Dgml + "Node", new XAttribute("Id", n.Id), new XAttribute("Label", string.Join('\n', n.Lines)), new XAttribute("Category", n.Kind.ToString())))),
            new XElement(Dgml + "Links", diagram.Edges.Select(e => new XElement(
                Dgml + "Link", new XAttribute("Source", e.From), new XAttribute("Target", e.To),
                e.Label is null ? null : new XAttribute("Label", e.Label),
                e.Dashed ? new XAttribute("StrokeDashArray", "4 2") : null))),
            new XElement(Dgml + "Categories", Category(NodeKind.Given, "#EEEEFF"), Category(NodeKind.Rule, "#FFFFFF"), Category(NodeKind.Concluded, "#EEFFEE")));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + graph.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Category(NodeKind kind, string background) => new(
        Dgml + "Category", new XAttribute("Id", kind.ToString()), new XAttribute("Background", background));
}
