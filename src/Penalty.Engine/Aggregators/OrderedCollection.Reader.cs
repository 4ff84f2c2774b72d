using System.Collections;

namespace Penalty.Engine.Aggregators;

internal sealed partial class OrderedCollection<TKey, T>
{
    /// <summary>Goes through the collection where it stands, and through a copy of the rest once the collection changes.</summary>
    private sealed class Reader : IEnumerator<T>
    {
        private readonly OrderedCollection<TKey, T> _collection;
        private T[]? _rest;
        private int _run;
        private int _next;

        public Reader(OrderedCollection<TKey, T> collection) => _collection = collection;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_rest is not null) return Take(_rest);
            for (; _run < _collection._runCount; _run++, _next = 0)
            {
                var run = _collection._runs[_run];
                if (_next == run.Count) continue;
                Current = _collection.ValueOf(run.Items[_next++]);
                return true;
            }

            return false;
        }

        public void Detach()
        {
            var rest = new List<T>();
            var current = Current;
            while (MoveNext()) rest.Add(Current);
            (_next, Current) = (0, current);
            _rest = [.. rest];
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => _collection._readers?.Remove(this);

        private bool Take(T[] rest)
        {
            if (_next == rest.Length) return false;
            Current = rest[_next++];
            return true;
        }
    }
}
