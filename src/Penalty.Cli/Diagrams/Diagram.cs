namespace Penalty.Cli.Diagrams;

/// <summary>Boxes and arrows, whatever they stand for; each writer draws it in a language of its own.</summary>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">The arrows.</param>
internal sealed record Diagram(IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramEdge> Edges);

/// <summary>A box.</summary>
/// <param name="Id">What arrows name it by.</param>
/// <param name="Lines">What stands in it.</param>
/// <param name="Kind">What it stands for.</param>
internal sealed record DiagramNode(string Id, IReadOnlyList<string> Lines, NodeKind Kind);

/// <summary>An arrow.</summary>
/// <param name="From">The box that it leaves.</param>
/// <param name="To">The box that it reaches.</param>
/// <param name="Label">What stands at it, or <see langword="null"/>.</param>
/// <param name="Dashed">Whether it is dashed: for what is absent, and for what is only a matter of kinds.</param>
internal sealed record DiagramEdge(string From, string To, string? Label = null, bool Dashed = false);

/// <summary>What a box stands for.</summary>
internal enum NodeKind
{
    /// <summary>A fact, or a type of facts, that is given.</summary>
    Given,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A conclusion, or a type of facts that rules conclude.</summary>
    Concluded,
}
