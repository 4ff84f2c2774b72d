using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>A collection of values and the pairs that they come from, in the same places.</summary>
internal sealed class PairList<T>
{
    private Rete.Tuple?[] _pairs = [];

    public FactCollection<T> Values { get; } = new();

    public int Count => Values.Count;

    public IEnumerable<IFact> Facts
    {
        get
        {
            for (var i = 0; i < Values.End; i++)
            {
                if (_pairs[i] is { } pair) yield return pair.Fact!;
            }
        }
    }

    public void Add(Rete.Tuple pair, T value)
    {
        var place = pair.Place = Values.Append(value);
        if (place >= _pairs.Length) Array.Resize(ref _pairs, Math.Max(4, _pairs.Length * 2));
        _pairs[place] = pair;
    }

    public void Set(Rete.Tuple pair, T value) => Values.Set(pair.Place, value);

    public void Remove(Rete.Tuple pair)
    {
        _pairs[pair.Place] = null;
        Values.Remove(pair.Place);
        if (Values.HasManyHoles) MoveUp();
    }

    private void MoveUp()
    {
        var to = 0;
        for (var from = 0; from < Values.End; from++)
        {
            if (_pairs[from] is not { } pair) continue;
            pair.Place = to;
            _pairs[to++] = pair;
        }

        Array.Clear(_pairs, to, Values.End - to);
        Values.MoveUp();
    }
}
