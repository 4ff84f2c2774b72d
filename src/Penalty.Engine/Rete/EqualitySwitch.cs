namespace Penalty.Engine.Rete;

/// <summary>Tells conditions apart that compare the same value of a fact with different constants.</summary>
internal abstract class EqualitySwitch
{
    /// <summary>Finds the conditions that hold.</summary>
    /// <returns>The facts by the node of the condition, in the order of the nodes; <see langword="null"/> if a value can't be read: then each
    /// condition is to be evaluated, and to fail, by itself.</returns>
    public SwitchedFacts? Find(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        var found = memory.TakeSwitched();
        for (var i = start; i < start + count; i++)
        {
            if (!TryFind(facts[i], out var node))
            {
                memory.Return(found);
                return null;
            }

            if (node is not null) found.Add(node, facts[i]);
        }

        found.Complete();
        return found;
    }

    /// <summary>The node of the condition that holds, if one does.</summary>
    /// <returns>Whether the value could be read.</returns>
    protected abstract bool TryFind(Fact fact, out AlphaNode? node);
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

    protected override bool TryFind(Fact fact, out AlphaNode? node)
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

/// <summary>Facts by the nodes that they are for.</summary>
internal sealed class SwitchedFacts
{
    private readonly List<(AlphaNode Node, Fact Fact)> _all = [];
    private readonly List<int> _starts = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => _starts.Count;

    public void Add(AlphaNode node, Fact fact) => _all.Add((node, fact));

    /// <summary>Puts the facts in the order of the nodes; those of one node keep theirs.</summary>
    public void Complete()
    {
        for (var i = 1; i < _all.Count; i++)
        {
            if (_all[i - 1].Node.Order <= _all[i].Node.Order) continue;
            (AlphaNode Node, Fact Fact)[] sorted = [.. _all.OrderBy(a => a.Node.Order)];
            _all.Clear();
            _all.AddRange(sorted);
            break;
        }

        for (var i = 0; i < _all.Count; i++)
        {
            if (i == 0 || _all[i].Node != _all[i - 1].Node) _starts.Add(i);
        }
    }

    public AlphaNode NodeAt(int place) => _all[_starts[place]].Node;

    public void Push(int place, Batch<Fact> facts)
    {
        var end = place + 1 < _starts.Count ? _starts[place + 1] : _all.Count;
        for (var i = _starts[place]; i < end; i++) facts.Push(_all[i].Fact);
    }

    public void Clear()
    {
        _all.Clear();
        _starts.Clear();
    }
}
