namespace Penalty.Engine.Rete;

/// <summary>A condition over single facts, below the type that it is about. A fact that passes reaches the nodes below it.</summary>
internal sealed class AlphaNode
{
    public FactCondition? Condition { get; init; }

    public List<AlphaNode> Children { get; } = [];

    public List<BetaNode> Sinks { get; } = [];

    /// <summary>Finds the nodes that a fact reaches.</summary>
    public void Collect(Session session, Fact fact, List<BetaNode> reached)
    {
        if (Condition is not null && !Condition.Holds(session, fact)) return;
        reached.AddRange(Sinks);
        foreach (var child in Children) child.Collect(session, fact, reached);
    }
}
