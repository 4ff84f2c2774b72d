namespace Penalty.Engine.Diagnostics.Dgml;

/// <summary>What is written on a node: its kind and number, what it passes on, its properties, conditions and metrics, a line each.</summary>
internal static class DgmlLabel
{
    public static string Of(ReteNode node, INodeMetrics? metrics)
    {
        var lines = new List<string> { $"{node.NodeType} ({DgmlText.Of(node.Id)})" };
        if (node.OutputType is not null) lines.Add(DgmlText.Of(node.OutputType));
        lines.AddRange(node.Properties.Select(p => $"{DgmlText.Of(p.Key)}: {DgmlText.Of(p.Value)}"));
        lines.AddRange(node.Expressions.Select(e => $"{DgmlText.Of(e.Key)}: {DgmlText.Of(e.Value)}"));
        if (node.NodeType == NodeType.Rule) lines.AddRange(node.Rules.Select(r => DgmlText.Of(r.Name)));
        if (metrics is not null) lines.AddRange(DgmlMetrics.Lines(metrics));
        return string.Join('\n', lines);
    }
}
