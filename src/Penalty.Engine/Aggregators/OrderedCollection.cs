using System.Collections;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Values in the order of a key, equal ones in the order in which they came. They stand in short runs, so that one that comes or
/// goes moves few others; many that come at once are sorted at once.</summary>
internal sealed partial class OrderedCollection<TKey, T> : IReadOnlyCollection<T>, ICollection<T>
{
    private readonly IComparer<TKey> _comparer;
    private readonly int _state;
    private OrderedRun<TKey, T>[] _runs = [];
    private OrderedItem<TKey, T>[] _incoming = [];
    private int _runCount;
    private int _inRuns;
    private int _incomingCount;
    private readonly WorkingMemory _memory;
    private readonly long _session;
    private List<Reader>? _readers;
    private bool _isFrozen;

    /// <summary>An empty collection.</summary>
    /// <param name="comparer">Compares keys.</param>
    /// <param name="state">Where an item keeps its place.</param>
    /// <param name="memory">The working memory that the facts belong to, as long as it serves the same session.</param>
    public OrderedCollection(IComparer<TKey> comparer, int state, WorkingMemory memory)
    {
        _comparer = comparer;
        _state = state;
        _memory = memory;
        _session = memory.Sessions;
    }

    public int Count => _inRuns + _incomingCount;

    public bool IsReadOnly => true;

    public IEnumerable<IFact> Facts => _runs.Take(_runCount).SelectMany(r => r.Items.Take(r.Count)).Select(i => i.Item.Fact!);

    /// <summary>Makes room in an empty collection.</summary>
    public void Expect(int count)
    {
        if (_runCount > 0) return;
        var items = new OrderedItem<TKey, T>[Math.Min(OrderedRun<TKey, T>.Most, count)];
        InsertRun(0, new OrderedRun<TKey, T>(items, 0, _state));
    }

    /// <summary>Adds a value. One that comes in order is in place at once, as most do; others after <see cref="Complete"/>.</summary>
    public void Add(Rete.Tuple tuple, TKey key, T value)
    {
        if (_incomingCount == 0 && TryAppend(new OrderedItem<TKey, T>(key, value, tuple))) return;
        if (_incomingCount == _incoming.Length) Array.Resize(ref _incoming, Math.Max(4, _incomingCount * 2));
        tuple.StateAt(_state).Reference = null;
        _incoming[_incomingCount++] = new OrderedItem<TKey, T>(key, value, tuple);
        tuple.StateAt(_state).Number = _incomingCount;
    }

    /// <summary>Gives a value another key; one that is not here, as its key could not be calculated, comes.</summary>
    public void Move(Rete.Tuple tuple, TKey key, T value)
    {
        Remove(tuple);
        Add(tuple, key, value);
    }

    public void Remove(Rete.Tuple tuple)
    {
        if (tuple.StateAt(_state).Reference is OrderedRun<TKey, T> run)
        {
            DetachReaders();
            run.RemoveAt(run.IndexOf(tuple));
            tuple.StateAt(_state).Reference = null;
            _inRuns--;
            if (run.Count == 0) RemoveRun(Array.IndexOf(_runs, run));
            return;
        }

        var place = tuple.StateAt(_state).Number - 1;
        if (place < 0) return;
        tuple.StateAt(_state).Number = 0;
        _incomingCount--;
        Array.Copy(_incoming, place + 1, _incoming, place, _incomingCount - place);
        _incoming[_incomingCount] = default;
        for (var i = place; i < _incomingCount; i++) _incoming[i].Item.StateAt(_state).Number = i + 1;
    }

    /// <summary>Puts what came into its place.</summary>
    public void Complete()
    {
        if (_incomingCount == 0) return;
        DetachReaders();
        if (_inRuns == 0 || (_incomingCount > 4 && _incomingCount > _inRuns / 16))
        {
            Rebuild();
            return;
        }

        for (var i = 0; i < _incomingCount; i++) Insert(_incoming[i]);
        Array.Clear(_incoming, 0, _incomingCount);
        _incomingCount = 0;
    }

    /// <summary>Goes through the values as they stand at the beginning: an action can update or retract what it enumerates, which moves
    /// the others.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        var reader = new Reader(this);
        (_readers ??= []).Add(reader);
        return reader;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => Enumerable.Contains(this, item, EqualityComparer<T>.Default);

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var r = 0; r < _runCount; r++)
        {
            var run = _runs[r];
            for (var i = 0; i < run.Count; i++) array[arrayIndex++] = ValueOf(run.Items[i]);
        }
    }

    void ICollection<T>.Add(T item) => throw ReadOnlyFacts.Refusal();

    void ICollection<T>.Clear() => throw ReadOnlyFacts.Refusal();

    bool ICollection<T>.Remove(T item) => throw ReadOnlyFacts.Refusal();

    /// <summary>Keeps the values as they are: their facts are about to be used for something else.</summary>
    public void Freeze() => _isFrozen = true;

    /// <summary>A value is that of its fact: where one change replaces several, who sees the collection between them sees all, as in NRules. Somebody
    /// can hold on to the collection for longer than the facts are there.</summary>
    private T ValueOf(OrderedItem<TKey, T> item) =>
        _isFrozen || _memory.Sessions != _session ? item.Value : (T)item.Item.Fact!.Value!;

    /// <summary>Before values move: those who go through them take along what is left.</summary>
    private void DetachReaders()
    {
        if (_readers is not { Count: > 0 }) return;
        foreach (var reader in _readers) reader.Detach();
        _readers.Clear();
    }

    private bool TryAppend(OrderedItem<TKey, T> item)
    {
        if (_runCount == 0) InsertRun(0, new OrderedRun<TKey, T>([], 0, _state));
        var last = _runs[_runCount - 1];
        if (last.Count > 0 && _comparer.Compare(last.Items[last.Count - 1].Key, item.Key) > 0) return false;
        DetachReaders();
        if (last.Count == OrderedRun<TKey, T>.Most)
            InsertRun(_runCount, last = new OrderedRun<TKey, T>(new OrderedItem<TKey, T>[OrderedRun<TKey, T>.Most], 0, _state));
        item.Item.StateAt(_state).Number = 0;
        last.Insert(last.Count, item);
        _inRuns++;
        return true;
    }

    private void Insert(OrderedItem<TKey, T> item)
    {
        _inRuns++;
        var at = FindRun(item.Key);
        var run = _runs[at];
        if (run.Count == OrderedRun<TKey, T>.Most)
        {
            InsertRun(at + 1, run.Split());
            if (_comparer.Compare(_runs[at + 1].Items[0].Key, item.Key) <= 0) run = _runs[at + 1];
        }

        run.Insert(run.UpperBound(item.Key, _comparer), item);
    }

    /// <summary>The last run that begins at or before a key.</summary>
    private int FindRun(TKey key)
    {
        int low = 0, high = _runCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_comparer.Compare(_runs[middle].Items[0].Key, key) <= 0) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Sorts all at once; what came is appended to what was there, and both are mostly in order already.</summary>
    private void Rebuild()
    {
        var all = _incoming;
        var count = Count;
        if (_inRuns > 0)
        {
            all = new OrderedItem<TKey, T>[count];
            var at = 0;
            for (var r = 0; r < _runCount; at += _runs[r++].Count) Array.Copy(_runs[r].Items, 0, all, at, _runs[r].Count);
            Array.Copy(_incoming, 0, all, at, _incomingCount);
        }

        if (!IsSorted(all, count)) all = [.. all.Take(count).OrderBy(i => i.Key, _comparer)];
        _incoming = [];
        _incomingCount = _runCount = 0;
        _inRuns = count;
        Cut(all, count);
    }

    private void Cut(OrderedItem<TKey, T>[] all, int count)
    {
        const int Length = OrderedRun<TKey, T>.Most * 3 / 4;
        if (count <= Length)
        {
            InsertRun(0, new OrderedRun<TKey, T>(all, count, _state));
            return;
        }

        for (var start = 0; start < count; start += Length)
        {
            var items = all.AsSpan(start, Math.Min(Length, count - start)).ToArray();
            InsertRun(_runCount, new OrderedRun<TKey, T>(items, items.Length, _state));
        }
    }

    private bool IsSorted(OrderedItem<TKey, T>[] items, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (_comparer.Compare(items[i - 1].Key, items[i].Key) > 0) return false;
        }

        return true;
    }

    private void InsertRun(int at, OrderedRun<TKey, T> run)
    {
        if (_runCount == _runs.Length) Array.Resize(ref _runs, Math.Max(1, _runCount * 2));
        Array.Copy(_runs, at, _runs, at + 1, _runCount - at);
        _runs[at] = run;
        _runCount++;
    }

    private void RemoveRun(int at)
    {
        _runCount--;
        Array.Copy(_runs, at + 1, _runs, at, _runCount - at);
        _runs[_runCount] = null!;
    }
}
