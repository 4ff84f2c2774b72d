using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The facts that are linked to a match, by key. Most matches have none or one, and pay for no more.</summary>
internal struct LinkedFacts
{
    private object? _key;
    private Fact? _fact;
    private List<(object Key, Fact Fact)>? _more;

    public readonly bool IsEmpty => _key is null && _more is not { Count: > 0 };

    public readonly Fact? Find(object key)
    {
        if (_key is not null && _key.Equals(key)) return _fact;
        return _more?.Find(m => m.Key.Equals(key)).Fact;
    }

    public void Add(object key, Fact fact)
    {
        if (_key is null && _more is not { Count: > 0 }) (_key, _fact) = (key, fact);
        else (_more ??= []).Add((key, fact));
    }

    public void Remove(object key)
    {
        if (_key is not null && _key.Equals(key)) (_key, _fact) = (null, null);
        else _more?.RemoveAll(m => m.Key.Equals(key));
    }

    public readonly IReadOnlyCollection<object> Keys() =>
        _key is null ? [.. (_more ?? []).Select(m => m.Key)] : [_key, .. (_more ?? []).Select(m => m.Key)];

    public IReadOnlyList<Fact> Take()
    {
        if (_key is null && _more is null) return [];
        Fact[] facts = _fact is null ? [.. (_more ?? []).Select(m => m.Fact)] : [_fact, .. (_more ?? []).Select(m => m.Fact)];
        Clear();
        return facts;
    }

    public void Clear()
    {
        _key = null;
        _fact = null;
        _more = null;
    }
}
