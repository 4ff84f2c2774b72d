using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Facts in the order in which they came, or by keys; a change costs at most the logarithm of their number.</summary>
internal sealed class OrderedFacts
{
    private readonly SortedDictionary<Place, IFact> _facts;
    private readonly Dictionary<IFact, Place> _places = new(ReferenceEqualityComparer.Instance);
    private long _last;

    public OrderedFacts(IReadOnlyList<bool> descending) =>
        _facts = new SortedDictionary<Place, IFact>(new PlaceComparer(descending));

    public int Count => _facts.Count;

    public IEnumerable<IFact> Facts => _facts.Values;

    public void Add(IFact fact, object?[] keys)
    {
        var place = new Place(keys, ++_last);
        _places.Add(fact, place);
        _facts.Add(place, fact);
    }

    public void Move(IFact fact, object?[] keys)
    {
        var place = _places[fact];
        if (place.Keys.AsSpan().SequenceEqual(keys)) return;
        _facts.Remove(place);
        _places[fact] = place = place with { Keys = keys };
        _facts.Add(place, fact);
    }

    public void Remove(IFact fact)
    {
        if (_places.Remove(fact, out var place)) _facts.Remove(place);
    }

    private sealed record Place(object?[] Keys, long Number);

    private sealed class PlaceComparer : IComparer<Place>
    {
        private readonly IReadOnlyList<bool> _descending;

        public PlaceComparer(IReadOnlyList<bool> descending) => _descending = descending;

        public int Compare(Place? x, Place? y)
        {
            for (var i = 0; i < _descending.Count; i++)
            {
                var byKey = Comparer<object?>.Default.Compare(x!.Keys[i], y!.Keys[i]);
                if (byKey != 0) return _descending[i] ? -byKey : byKey;
            }

            return x!.Number.CompareTo(y!.Number);
        }
    }
}
