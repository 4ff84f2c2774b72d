namespace Penalty.Engine.Aggregators;

/// <summary>Orders by one key.</summary>
internal sealed class KeyOrder<TKey> : IComparer<TKey>
{
    private readonly Comparer<TKey> _comparer = Comparer<TKey>.Default;
    private readonly bool _isDescending;

    public KeyOrder(bool isDescending) => _isDescending = isDescending;

    public int Compare(TKey? x, TKey? y) => _isDescending ? _comparer.Compare(y, x) : _comparer.Compare(x, y);
}

/// <summary>Orders by several keys, the first that differs decides.</summary>
internal sealed class KeysOrder : IComparer<object?[]>
{
    private readonly bool[] _descending;

    public KeysOrder(bool[] descending) => _descending = descending;

    public int Compare(object?[]? x, object?[]? y)
    {
        for (var i = 0; i < _descending.Length; i++)
        {
            var order = Comparer<object>.Default.Compare(x![i], y![i]);
            if (order != 0) return _descending[i] ? -order : order;
        }

        return 0;
    }
}
