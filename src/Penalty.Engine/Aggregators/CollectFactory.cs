using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts into one collection, which stays the same object while facts come and go.</summary>
internal sealed class CollectFactory<TFact> : IAggregatorFactory
{
    private IAggregateExpression[] _keys = [];
    private bool[] _descending = [];

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _keys = [.. compiledExpressions];
        _descending = [.. _keys.Select(k => k.Name == AggregateNames.KeySelectorDescending)];
    }

    public IAggregator Create(AggregationContext context) => new Collector(_keys, new OrderedFacts(_descending));

    private sealed class Collector : IAggregator
    {
        private readonly IAggregateExpression[] _keys;
        private readonly OrderedFacts _facts;
        private readonly FactCollection _collection;
        private bool _exists;

        public Collector(IAggregateExpression[] keys, OrderedFacts facts)
        {
            _keys = keys;
            _facts = facts;
            _collection = new FactCollection(facts);
        }

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _facts.Add(fact, Keys(context, tuple, fact));
            return Changed();
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _facts.Move(fact, Keys(context, tuple, fact));
            return Changed();
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _facts.Remove(fact);
            return Changed();
        }

        private object?[] Keys(AggregationContext context, ITuple tuple, IFact fact) =>
            _keys.Length == 0 ? [] : [.. _keys.Select(k => k.Invoke(context, tuple, fact))];

        private AggregationResult[] Changed()
        {
            if (_exists) return [AggregationResult.Modified(_collection, _collection, _facts.Facts)];
            _exists = true;
            return [AggregationResult.Added(_collection, _facts.Facts)];
        }
    }

    private sealed class FactCollection : IReadOnlyCollection<TFact>
    {
        private readonly OrderedFacts _facts;

        public FactCollection(OrderedFacts facts) => _facts = facts;

        public int Count => _facts.Count;

        public IEnumerator<TFact> GetEnumerator() => _facts.Facts.Select(f => (TFact)f.Value!).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
