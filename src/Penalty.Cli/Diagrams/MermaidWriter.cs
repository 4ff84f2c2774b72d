using System.Text;

namespace Penalty.Cli.Diagrams;

/// <summary>Draws a diagram as a Mermaid flowchart.</summary>
internal static class MermaidWriter
{
    public static string Write(Diagram diagram)
    {
        var names = diagram.Nodes.Select((n, i) => (n.Id, Name: $"n{i + 1}")).ToDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in diagram.Nodes) text.Append("  ").Append(names[node.Id]).Append(Box(node)).Append(":::").Append(ClassOf(node.Kind)).Append('\n');
        foreach (var edge in diagram.Edges) text.Append("  ").Append(names[edge.From]).Append(Arrow(edge)).Append(names[edge.To]).Append('\n');
        text.Append("  classDef given fill:#eef,stroke:#88a\n  classDef rule fill:#fff,stroke:#444\n  classDef concluded fill:#efe,stroke:#484\n");
        return text.ToString();
    }

    private static string Box(DiagramNode node)
    {
        var label = $"\"{string.Join("<br/>", node.Lines.Select(Escaped))}\"";
        return node.Kind switch
        {
            NodeKind.Rule => $"[{label}]",
            NodeKind.Given => $"([{label}])",
            _ => $"({label})",
        };
    }

    private static string Arrow(DiagramEdge edge) => (edge.Dashed ? " -.->" : " -->") + (edge.Label is null ? " " : $"|\"{Escaped(edge.Label)}\"| ");

    private static string ClassOf(NodeKind kind) => kind switch
    {
        NodeKind.Rule => "rule",
        NodeKind.Given => "given",
        _ => "concluded",
    };

    /// <summary>Mermaid reads entities in quotes; a number sign begins one.</summary>
    private static string Escaped(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
