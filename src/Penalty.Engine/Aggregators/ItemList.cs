namespace Penalty.Engine.Aggregators;

/// <summary>A collection of values and the items that they come from, in the same places.</summary>
internal sealed class ItemList<T>
{
    private readonly int _state;
    private Rete.Tuple?[] _items = [];

    /// <summary>An empty list.</summary>
    /// <param name="state">Where an item keeps its place.</param>
    public ItemList(int state) => _state = state;

    public FactCollection<T> Values { get; } = new();

    public int Count => Values.Count;

    public IEnumerable<IFact> Facts => _items.Take(Values.End).OfType<Rete.Tuple>().Select(p => p.Fact!);

    public void Add(Item item, T value)
    {
        var place = Values.Append(value);
        item.Tuple.StateAt(_state).Number = place;
        if (place >= _items.Length) Array.Resize(ref _items, Math.Max(4, _items.Length * 2));
        _items[place] = item.Tuple;
    }

    public void Set(Item item, T value) => Values.Set(item.Tuple.StateAt(_state).Number, value);

    public void Remove(Item item)
    {
        var place = item.Tuple.StateAt(_state).Number;
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
            item.StateAt(_state).Number = to;
            _items[to++] = item;
        }

        Array.Clear(_items, to, Values.End - to);
        Values.MoveUp();
    }
}
