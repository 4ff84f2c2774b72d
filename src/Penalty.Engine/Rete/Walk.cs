namespace Penalty.Engine.Rete;

/// <summary>Walks through the entries of one side that may match an entry of the other: those of its hash, and those without a key. For an
/// entry without a key that is all of them.</summary>
internal struct Walk
{
    private readonly Entry _other;
    private Entry? _current;
    private int _chain;
    private bool _inKeyless;

    public Walk(Entry other)
    {
        _other = other;
        _chain = 0;
    }

    public Entry? Start(ref EntryIndex index)
    {
        _current = _other.IsKeyless ? index.Head(0) : index.First(_other.Hash);
        return Fitting(ref index);
    }

    public Entry? Next(ref EntryIndex index)
    {
        _current = _current!.Next;
        return Fitting(ref index);
    }

    private Entry? Fitting(ref EntryIndex index)
    {
        while (true)
        {
            if (!_inKeyless && !_other.IsKeyless)
            {
                while (_current is not null && _current.Hash != _other.Hash) _current = _current.Next;
            }

            if (_current is not null || _inKeyless) return _current;
            if (_other.IsKeyless && ++_chain < index.Chains)
            {
                _current = index.Head(_chain);
            }
            else
            {
                _inKeyless = true;
                _current = index.FirstKeyless;
            }
        }
    }
}
