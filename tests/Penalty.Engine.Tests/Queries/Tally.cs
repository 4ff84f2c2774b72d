using System.Linq.Expressions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>A custom aggregate, as a host would write it: the sum of a value over all facts, from the first fact on.</summary>
internal static class Tally
{
    public const string Name = "Tally";

    public static IQuery<int> Sum<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector) =>
        Aggregate(source, selector, typeof(Factory));

    public static IQuery<int> Double<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector) =>
        Aggregate(source, selector, typeof(DoubleFactory));

    /// <summary>By name: the factory is registered with the compiler.</summary>
    public static IQuery<int> Registered<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector)
    {
        source.Builder.Aggregate<TSource, int>(Name, [new("Selector", selector)]);
        return new QueryExpression<int>(source.Builder);
    }

    private static QueryExpression<int> Aggregate<TSource>(IQuery<TSource> source, LambdaExpression selector, Type factory)
    {
        source.Builder.Aggregate<TSource, int>(Name, [new("Selector", selector)], factory);
        return new QueryExpression<int>(source.Builder);
    }

    internal class Factory : IAggregatorFactory
    {
        private IAggregateExpression _selector = null!;

        protected virtual int Scale => 1;

        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
            _selector = compiledExpressions.FindSingle("Selector");

        public IAggregator Create(AggregationContext context) => new Aggregator(_selector, Scale);
    }

    internal sealed class DoubleFactory : Factory
    {
        protected override int Scale => 2;
    }

    private sealed class Aggregator : IAggregator
    {
        private readonly IAggregateExpression _selector;
        private readonly int _scale;
        private readonly Dictionary<IFact, int> _values = [];
        private int? _shown;

        public Aggregator(IAggregateExpression selector, int scale)
        {
            _selector = selector;
            _scale = scale;
        }

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Set(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Set(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _values.Remove(fact);
            return Show();
        }

        private IReadOnlyCollection<AggregationResult> Set(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _values[fact] = (int)_selector.Invoke(context, tuple, fact)! * _scale;
            return Show();
        }

        private IReadOnlyCollection<AggregationResult> Show()
        {
            var before = _shown;
            _shown = _values.Count == 0 ? null : _values.Values.Sum();
            return (before, _shown) switch
            {
                (null, null) => [],
                (null, _) => [AggregationResult.Added(_shown, _values.Keys)],
                (_, null) => [AggregationResult.Removed(before)],
                _ => [AggregationResult.Modified(_shown, before, _values.Keys)],
            };
        }
    }
}
