namespace Penalty.Engine.Rete;

/// <summary>Tells conditions apart that compare the same value of a fact with different constants.</summary>
internal abstract class EqualitySwitch
{
    public abstract void Enter(WorkingMemory memory, Fact fact);
}

/// <inheritdoc/>
internal sealed class EqualitySwitch<TValue> : EqualitySwitch
    where TValue : notnull
{
    private readonly Deferred<Func<object?, TValue>> _value;
    private readonly Dictionary<TValue, AlphaNode> _nodes;
    private readonly AlphaNode? _ofNull;

    public EqualitySwitch(Deferred<Func<object?, TValue>> value, IReadOnlyList<(object? Constant, AlphaNode Node)> nodes)
    {
        _value = value;
        _nodes = nodes.Where(n => n.Constant is not null).ToDictionary(n => (TValue)n.Constant!, n => n.Node);
        _ofNull = nodes.FirstOrDefault(n => n.Constant is null).Node;
    }

    public override void Enter(WorkingMemory memory, Fact fact)
    {
        if (memory.IsTraced || !TryFind(fact, out var node))
        {
            // Each condition is evaluated by itself, so that each is seen, or fails, by itself.
            foreach (var each in _nodes.Values) Evaluate(memory, each, fact);
            if (_ofNull is not null) Evaluate(memory, _ofNull, fact);
        }
        else if (node is not null)
        {
            memory.CountInput(node.Id);
            memory.CountOutput(node.Id);
            node.Pass(memory, fact);
        }
    }

    private static void Evaluate(WorkingMemory memory, AlphaNode node, Fact fact)
    {
        memory.CountInput(node.Id);
        node.Enter(memory, fact);
    }

    private bool TryFind(Fact fact, out AlphaNode? node)
    {
        try
        {
            var value = _value.Value(fact.Value);
            node = value is null ? _ofNull : _nodes.GetValueOrDefault(value);
            return true;
        }
        catch (Exception)
        {
            node = null;
            return false;
        }
    }
}
