using System.Text;

namespace Penalty.Cli.Diagrams;

/// <summary>Draws a diagram in DOT, the language of Graphviz.</summary>
internal static class DotWriter
{
    public static string Write(Diagram diagram)
    {
        var text = new StringBuilder("digraph penalty {\n  rankdir=LR;\n  node [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (var node in diagram.Nodes) text.Append("  ").Append(Quoted(node.Id)).Append(" [").Append(Look(node)).Append("];\n");
        foreach (var edge in diagram.Edges) text.Append("  ").Append(Quoted(edge.From)).Append(" -> ").Append(Quoted(edge.To)).Append(Look(edge)).Append(";\n");
        return text.Append("}\n").ToString();
    }

    private static string Look(DiagramNode node) => $"label={Quoted(string.Join('\n', node.Lines))}, " + node.Kind switch
    {
        NodeKind.Rule => "shape=box",
        NodeKind.Given => "shape=box, style=\"rounded,filled\", fillcolor=\"#eeeeff\"",
        _ => "shape=box, style=\"rounded,filled\", fillcolor=\"#eeffee\"",
    };

    private static string Look(DiagramEdge edge)
    {
        var parts = new[] { edge.Label is null ? null : $"label={Quoted(edge.Label)}", edge.Dashed ? "style=dashed" : null }.OfType<string>().ToList();
        return parts.Count == 0 ? string.Empty : $" [{string.Join(", ", parts)}]";
    }

    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n") + '"';
}
