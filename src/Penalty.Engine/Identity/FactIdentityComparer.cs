using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The registered comparers as they were when the rules were compiled.</summary>
internal sealed class FactIdentityComparer : IFactIdentityComparer
{
    private readonly IEqualityComparer<object> _default;
    private readonly Dictionary<Type, object> _typed;
    private readonly Dictionary<Type, IEqualityComparer<object>> _untyped = [];

    public FactIdentityComparer(FactIdentityComparerRegistry registry)
    {
        var given = registry.DefaultFactIdentityComparer;
        _default = given.GetType().Assembly == typeof(ISession).Assembly ? new DefaultFactIdentityComparer() : given;
        _typed = NRulesInternals.ComparersOf(registry).ToDictionary(c => c.FactType, c => c.Comparer);
        foreach (var (type, comparer) in _typed)
            _untyped.Add(type, (IEqualityComparer<object>)Activator.CreateInstance(typeof(Untyped<>).MakeGenericType(type), comparer)!);
    }

    public IEqualityComparer<TFact> GetComparer<TFact>() =>
        _typed.TryGetValue(typeof(TFact), out var comparer) ? (IEqualityComparer<TFact>)comparer : new Typed<TFact>(this);

    /// <summary>How facts of a type are told apart, so that the usual ways need no comparer.</summary>
    public IdentityKind KindOf(Type type) =>
        _default is not DefaultFactIdentityComparer || _typed.ContainsKey(type) ? IdentityKind.Comparer : FactType.IdentityOf(type);

    bool IEqualityComparer<object>.Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null || x.GetType() != y.GetType()) return false;
        return For(x).Equals(x, y);
    }

    int IEqualityComparer<object>.GetHashCode(object obj) => For(obj).GetHashCode(obj);

    private IEqualityComparer<object> For(object fact) =>
        _untyped.Count > 0 && _untyped.TryGetValue(fact.GetType(), out var comparer) ? comparer : _default;

    private sealed class Untyped<TFact> : IEqualityComparer<object>
    {
        private readonly IEqualityComparer<TFact> _comparer;

        public Untyped(IEqualityComparer<TFact> comparer) => _comparer = comparer;

        bool IEqualityComparer<object>.Equals(object? x, object? y) => _comparer.Equals((TFact)x!, (TFact)y!);

        int IEqualityComparer<object>.GetHashCode(object obj) => _comparer.GetHashCode((TFact)obj!);
    }

    private sealed class Typed<TFact> : IEqualityComparer<TFact>
    {
        private readonly IEqualityComparer<object> _comparer;

        public Typed(IEqualityComparer<object> comparer) => _comparer = comparer;

        public bool Equals(TFact? x, TFact? y) => _comparer.Equals(x, y);

        public int GetHashCode(TFact obj) => _comparer.GetHashCode(obj!);
    }
}
