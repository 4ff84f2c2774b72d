namespace Penalty.Engine.Aggregators;

/// <summary>A collection of values and the items that they come from, in the same places.</summary>
internal sealed class ItemList<T>
{
    private readonly int _state;
    private Rete.Tuple?[] _items = [];

    /// <summary>An empty list.</summary>
    /// <param name="state">Where an item keeps its place, counted from one.</param>
    public ItemList(int state) => _state = state;

    public FactCollection<T> Values { get; } = new();

    public int Count => Values.Count;

    public IEnumerable<IFact> Facts => _items.Take(Values.End).OfType<Rete.Tuple>().Select(p => p.Fact!);

    /// <summary>Makes room, unless that is left to be made as it is needed: an array that is there grows by its own measure.</summary>
    public void Expect(int count)
    {
        if (Values.Expect(count)) _items = new Rete.Tuple?[count];
    }

    public void Add(Item item, T value)
    {
        var place = Values.Append(value);
        item.Tuple.StateAt(_state).Number = place + 1;
        if (place >= _items.Length) Array.Resize(ref _items, Math.Max(4, _items.Length * 2));
        _items[place] = item.Tuple;
    }

    /// <summary>Gives an item another value; one that is not here, as its expression had failed, comes.</summary>
    public void Set(Item item, T value)
    {
        var place = item.Tuple.StateAt(_state).Number - 1;
        if (place < 0) Add(item, value);
        else Values.Set(place, value);
    }

    public void Remove(Item item)
    {
        var place = item.Tuple.StateAt(_state).Number - 1;
        if (place < 0) return;
        item.Tuple.StateAt(_state).Number = 0;
        _items[place] = null;
        Values.Remove(place);
        if (Values.HasManyHoles) MoveUp();
    }

    private void MoveUp()
    {
        var to = 0;
        for (var from = 0; from < Values.End; from++)
        {
            if (_items[from] is not { } item) continue;
            _items[to++] = item;
            item.StateAt(_state).Number = to;
        }

        Array.Clear(_items, to, Values.End - to);
        Values.MoveUp();
    }
}
