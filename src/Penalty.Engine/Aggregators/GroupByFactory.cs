using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Groups facts by a key; each group is a result.</summary>
internal sealed class GroupByFactory<TKey, TElement> : IAggregatorFactory
{
    private IAggregateExpression _key = null!;
    private IAggregateExpression _element = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _key = compiledExpressions.FindSingle(AggregateNames.KeySelector);
        _element = compiledExpressions.FindSingle(AggregateNames.ElementSelector);
    }

    public IAggregator Create(AggregationContext context) => new Grouper(_key, _element);

    private sealed class Grouper : IAggregator
    {
        private readonly IAggregateExpression _key;
        private readonly IAggregateExpression _element;
        private readonly Groupings<TKey, TElement> _groups = new();
        private readonly HashSet<Grouping<TKey, TElement>> _passedOn = [];

        public Grouper(IAggregateExpression key, IAggregateExpression element)
        {
            _key = key;
            _element = element;
        }

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var touched = new List<Grouping<TKey, TElement>>();
            foreach (var fact in facts) touched.Add(Put(context, tuple, fact));
            return Results(touched);
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var touched = new List<Grouping<TKey, TElement>>();
            foreach (var fact in facts)
            {
                var before = _groups.GroupOf(fact);
                var key = (TKey)_key.Invoke(context, tuple, fact)!;
                if (before is not null && !EqualityComparer<TKey>.Default.Equals(before.Key, key))
                {
                    _groups.Remove(fact);
                    touched.Add(before);
                }

                touched.Add(Put(context, tuple, fact));
            }

            return Results(touched);
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var touched = new List<Grouping<TKey, TElement>>();
            foreach (var fact in facts)
            {
                if (_groups.Remove(fact) is { } group) touched.Add(group);
            }

            return Results(touched);
        }

        private Grouping<TKey, TElement> Put(AggregationContext context, ITuple tuple, IFact fact) =>
            _groups.Put(fact, (TKey)_key.Invoke(context, tuple, fact)!, (TElement)_element.Invoke(context, tuple, fact)!);

        private List<AggregationResult> Results(List<Grouping<TKey, TElement>> touched)
        {
            var results = new List<AggregationResult>();
            foreach (var group in touched.Distinct())
            {
                if (group.Count == 0)
                {
                    if (_passedOn.Remove(group)) results.Add(AggregationResult.Removed(group));
                }
                else
                {
                    results.Add(_passedOn.Add(group)
                        ? AggregationResult.Added(group, group.Facts)
                        : AggregationResult.Modified(group, group, group.Facts));
                }
            }

            return results;
        }
    }
}
