using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts into one lookup, which stays the same object while facts come and go.</summary>
internal sealed class LookupFactory<TKey, TElement> : IAggregatorFactory
{
    private IAggregateExpression _key = null!;
    private IAggregateExpression _element = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _key = compiledExpressions.FindSingle(AggregateNames.KeySelector);
        _element = compiledExpressions.FindSingle(AggregateNames.ElementSelector);
    }

    public IAggregator Create(AggregationContext context) => new Collector(_key, _element);

    private sealed class Collector : IAggregator
    {
        private readonly IAggregateExpression _key;
        private readonly IAggregateExpression _element;
        private readonly Groupings<TKey, TElement> _groups = new();
        private readonly KeyedLookup _lookup;
        private bool _exists;

        public Collector(IAggregateExpression key, IAggregateExpression element)
        {
            _key = key;
            _element = element;
            _lookup = new KeyedLookup(_groups);
        }

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) Put(context, tuple, fact);
            return Changed();
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
            {
                _groups.Remove(fact);
                Put(context, tuple, fact);
            }

            return Changed();
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _groups.Remove(fact);
            return Changed();
        }

        private void Put(AggregationContext context, ITuple tuple, IFact fact) =>
            _groups.Put(fact, (TKey)_key.Invoke(context, tuple, fact)!, (TElement)_element.Invoke(context, tuple, fact)!);

        private AggregationResult[] Changed()
        {
            if (_exists) return [AggregationResult.Modified(_lookup, _lookup, _groups.Facts)];
            _exists = true;
            return [AggregationResult.Added(_lookup, _groups.Facts)];
        }
    }

    private sealed class KeyedLookup : IKeyedLookup<TKey, TElement>
    {
        private readonly Groupings<TKey, TElement> _groups;

        public KeyedLookup(Groupings<TKey, TElement> groups) => _groups = groups;

        public int Count => _groups.Count;

        public IEnumerable<TKey> Keys => _groups.All.Select(g => g.Key);

        public IEnumerable<TElement> this[TKey key] => _groups.Find(key) ?? Enumerable.Empty<TElement>();

        public bool Contains(TKey key) => _groups.Find(key) is not null;

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _groups.All.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
