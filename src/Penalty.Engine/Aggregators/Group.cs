using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>The elements of one key, in the order in which their facts came.</summary>
internal sealed class Group<TKey, TElement> : IGrouping<TKey, TElement>, IReadOnlyCollection<TElement>, IFactSource
{
    public Group(TKey key) => Key = key;

    public TKey Key { get; }

    public int Count => Pairs.Count;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => Pairs.Facts;

    internal PairList<TElement> Pairs { get; } = new();

    /// <summary>What was passed on for the group.</summary>
    internal Rete.Tuple? Shown { get; set; }

    internal bool IsTouched { get; set; }

    public IEnumerator<TElement> GetEnumerator() => Pairs.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
