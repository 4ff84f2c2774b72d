using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>A collection of values and the pairs that they come from, in the same places.</summary>
internal struct PairList<T>
{
    private Pair?[] _pairs;

    public PairList()
    {
        _pairs = [];
        Values = new FactCollection<T>();
    }

    public readonly FactCollection<T> Values { get; }

    public readonly int Count => Values.Count;

    public readonly IEnumerable<IFact> Facts => _pairs.Take(Values.End).OfType<Pair>().Select(p => p.Fact!);

    public void Add(Pair pair, T value)
    {
        var place = pair.Index = Values.Append(value);
        if (place >= _pairs.Length) Array.Resize(ref _pairs, Math.Max(4, _pairs.Length * 2));
        _pairs[place] = pair;
    }

    public readonly void Set(Pair pair, T value) => Values.Set(pair.Index, value);

    public readonly void Remove(Pair pair)
    {
        _pairs[pair.Index] = null;
        Values.Remove(pair.Index);
        if (Values.HasManyHoles) MoveUp();
    }

    private readonly void MoveUp()
    {
        var to = 0;
        for (var from = 0; from < Values.End; from++)
        {
            if (_pairs[from] is not { } pair) continue;
            pair.Index = to;
            _pairs[to++] = pair;
        }

        Array.Clear(_pairs, to, Values.End - to);
        Values.MoveUp();
    }
}
