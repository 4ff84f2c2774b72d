using System.Collections;

namespace Penalty.Engine.Aggregators;

/// <summary>The elements of one key, in the order in which their facts came.</summary>
internal sealed class Group<TKey, TElement> : IGrouping<TKey, TElement>, IReadOnlyCollection<TElement>, IFactSource
{
    private PairList<TElement> _pairs = new();

    public Group(TKey key) => Key = key;

    public TKey Key { get; }

    public int Count => _pairs.Count;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => _pairs.Facts;

    internal ref PairList<TElement> Pairs => ref _pairs;

    /// <summary>What was passed on for the group.</summary>
    internal Rete.Tuple? Shown { get; set; }

    internal bool IsTouched { get; set; }

    /// <summary>The neighbours among the groups that are there.</summary>
    internal Group<TKey, TElement>? Previous { get; set; }

    internal Group<TKey, TElement>? Next { get; set; }

    public IEnumerator<TElement> GetEnumerator() => _pairs.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
