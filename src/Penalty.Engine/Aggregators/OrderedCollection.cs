using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Values in the order of a key, equal ones in the order in which they came. They stand in short runs, so that one that comes or
/// goes moves few others; many that come at once are sorted at once.</summary>
internal sealed class OrderedCollection<TKey, T> : IReadOnlyCollection<T>, ICollection<T>
{
    private const int MaxRun = 128;

    private readonly IComparer<TKey> _comparer;
    private readonly List<Run> _runs = [];
    private readonly List<Item> _incoming = [];
    private int _inRuns;

    public OrderedCollection(IComparer<TKey> comparer) => _comparer = comparer;

    public int Count => _inRuns + _incoming.Count;

    public bool IsReadOnly => true;

    public IEnumerable<IFact> Facts => _runs.SelectMany(r => r.Items.Take(r.Count)).Select(i => i.Pair.Fact!);

    /// <summary>Adds a value; it is in place after <see cref="Complete"/>.</summary>
    public void Add(Rete.Tuple pair, TKey key, T value)
    {
        pair.State = null;
        pair.Place = _incoming.Count;
        _incoming.Add(new Item(key, value, pair));
    }

    /// <summary>Gives a value another key.</summary>
    public void Move(Rete.Tuple pair, TKey key, T value)
    {
        if (pair.State is Run run)
        {
            ref var item = ref run.Items[run.IndexOf(pair)];
            if (_comparer.Compare(item.Key, key) == 0)
            {
                item = new Item(key, value, pair);
                return;
            }

            Remove(pair);
            Add(pair, key, value);
        }
        else
        {
            _incoming[pair.Place] = new Item(key, value, pair);
        }
    }

    public void Remove(Rete.Tuple pair)
    {
        if (pair.State is Run run)
        {
            run.RemoveAt(run.IndexOf(pair));
            _inRuns--;
            if (run.Count == 0) _runs.Remove(run);
            return;
        }

        _incoming.RemoveAt(pair.Place);
        for (var i = pair.Place; i < _incoming.Count; i++) _incoming[i].Pair.Place = i;
    }

    /// <summary>Puts what came into its place.</summary>
    public void Complete()
    {
        if (_incoming.Count == 0) return;
        if (_incoming.Count > 4 && _incoming.Count > _inRuns / 16) Rebuild();
        else foreach (var item in _incoming) Insert(item);
        _incoming.Clear();
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var run in _runs)
        {
            for (var i = 0; i < run.Count; i++) yield return run.Items[i].Value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => Enumerable.Contains(this, item, EqualityComparer<T>.Default);

    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (var run in _runs)
        {
            for (var i = 0; i < run.Count; i++) array[arrayIndex++] = run.Items[i].Value;
        }
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The collection of matched facts is read-only; the engine keeps it up to date");

    private void Insert(Item item)
    {
        _inRuns++;
        if (_runs.Count == 0) _runs.Add(new Run(8));
        var at = FindRun(item.Key);
        var run = _runs[at];
        if (run.Count == MaxRun)
        {
            _runs.Insert(at + 1, run.Split());
            if (_comparer.Compare(_runs[at + 1].Items[0].Key, item.Key) <= 0) run = _runs[at + 1];
        }

        run.Insert(run.UpperBound(item.Key, _comparer), item);
    }

    /// <summary>The last run that begins at or before a key.</summary>
    private int FindRun(TKey key)
    {
        int low = 0, high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_comparer.Compare(_runs[middle].Items[0].Key, key) <= 0) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Rebuild()
    {
        var all = new Item[Count];
        var at = 0;
        foreach (var run in _runs)
        {
            Array.Copy(run.Items, 0, all, at, run.Count);
            at += run.Count;
        }

        _incoming.CopyTo(all, at);
        if (!IsSorted(all)) all = [.. all.OrderBy(i => i.Key, _comparer)];
        _runs.Clear();
        _inRuns = all.Length;
        for (var start = 0; start < all.Length; start += MaxRun * 3 / 4)
            _runs.Add(new Run(all.AsSpan(start, Math.Min(MaxRun * 3 / 4, all.Length - start))));
    }

    private bool IsSorted(Item[] items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (_comparer.Compare(items[i - 1].Key, items[i].Key) > 0) return false;
        }

        return true;
    }

    private readonly record struct Item(TKey Key, T Value, Rete.Tuple Pair);

    private sealed class Run
    {
        public Run(int capacity) => Items = new Item[capacity];

        public Run(ReadOnlySpan<Item> items)
        {
            Items = items.ToArray();
            Count = items.Length;
            foreach (var item in items) item.Pair.State = this;
        }

        public Item[] Items { get; private set; }

        public int Count { get; private set; }

        public int IndexOf(Rete.Tuple pair)
        {
            for (var i = 0; i < Count; i++)
            {
                if (Items[i].Pair == pair) return i;
            }

            throw new InvalidOperationException("A pair is not where it was put");
        }

        public int UpperBound(TKey key, IComparer<TKey> comparer)
        {
            int low = 0, high = Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (comparer.Compare(Items[middle].Key, key) <= 0) low = middle + 1;
                else high = middle;
            }

            return low;
        }

        public void Insert(int index, Item item)
        {
            if (Count == Items.Length)
            {
                var larger = new Item[Math.Min(MaxRun, Count * 2)];
                Array.Copy(Items, larger, Count);
                Items = larger;
            }

            Array.Copy(Items, index, Items, index + 1, Count - index);
            Items[index] = item;
            Count++;
            item.Pair.State = this;
        }

        public void RemoveAt(int index)
        {
            Count--;
            Array.Copy(Items, index + 1, Items, index, Count - index);
            Items[Count] = default;
        }

        public Run Split()
        {
            var half = Count / 2;
            var upper = new Run(Items.AsSpan(half, Count - half));
            Array.Clear(Items, half, Count - half);
            Count = half;
            return upper;
        }
    }
}
