using System.Collections;

namespace Penalty.Engine.Aggregators;

/// <summary>Values in the order in which they came. A value that goes leaves a hole, so that the others keep their places; when there are more
/// holes than values, all move up.</summary>
internal sealed class FactCollection<T> : IReadOnlyCollection<T>, ICollection<T>
{
    private Slot[] _values = [];
    private ulong[]? _holes;
    private int _end;

    public int Count { get; private set; }

    public bool IsReadOnly => true;

    /// <summary>One past the last place.</summary>
    public int End => _end;

    public bool HasManyHoles => _end > 16 && _end > Count * 2;

    /// <summary>Makes room in an empty collection.</summary>
    /// <returns>Whether it did.</returns>
    public bool Expect(int count)
    {
        if (_values.Length > 0) return false;
        _values = new Slot[count];
        return true;
    }

    public int Append(T value)
    {
        if (_end == _values.Length) Array.Resize(ref _values, Math.Max(4, _end * 2));
        _values[_end].Value = value;
        Count++;
        return _end++;
    }

    public void Set(int place, T value) => _values[place].Value = value;

    public void Remove(int place)
    {
        _values[place] = default;
        Count--;
        if (_holes is null || _holes.Length * 64 < _end) Array.Resize(ref _holes, (_values.Length + 63) / 64);
        _holes[place >> 6] |= 1UL << place;
    }

    public bool IsHole(int place) => IsIn(_holes, place);

    /// <summary>Closes all holes; values keep their order. They move into another array: somebody may be going through this one.</summary>
    public void MoveUp()
    {
        var values = new Slot[_values.Length];
        var to = 0;
        for (var from = 0; from < _end; from++)
        {
            if (!IsHole(from)) values[to++].Value = _values[from].Value;
        }

        _values = values;
        _end = to;
        _holes = null;
    }

    /// <summary>Goes through the values that are there at the beginning. Some may go meanwhile: an action can retract what it enumerates.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        var values = _values;
        var holes = _holes;
        var end = _end;
        for (var i = 0; i < end; i++)
        {
            if (ReferenceEquals(values, _values)) holes = _holes;
            if (!IsIn(holes, i)) yield return values[i].Value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => Enumerable.Contains(this, item, EqualityComparer<T>.Default);

    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (var value in this) array[arrayIndex++] = value;
    }

    void ICollection<T>.Add(T item) => throw ReadOnlyFacts.Refusal();

    void ICollection<T>.Clear() => throw ReadOnlyFacts.Refusal();

    bool ICollection<T>.Remove(T item) => throw ReadOnlyFacts.Refusal();

    private static bool IsIn(ulong[]? holes, int place) =>
        holes is not null && place >> 6 < holes.Length && (holes[place >> 6] >> place & 1) != 0;

    /// <summary>Keeps the array from checking the type of what is put into it.</summary>
    private struct Slot
    {
        public T Value;
    }
}
