using System.Linq.Expressions;
using Penalty.Engine.Aggregators;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Compilation;

/// <summary>Finds the factory for an aggregate element: a custom one, one registered by name, or a built-in one.</summary>
internal static class AggregatorFactories
{
    public static IAggregatorFactory Create(
        AggregateElement element, AggregatorRegistry registry, Func<LambdaExpression, TupleExpression<object?>> compile)
    {
        IAggregateExpression[] expressions =
            [.. element.Expressions.Select(e => new AggregateExpression(e.Name, compile(e.Expression)))];
        var factory = (IAggregatorFactory)Activator.CreateInstance(FactoryType(element, registry))!;
        factory.Compile(element, expressions);
        return factory;
    }

    private static Type FactoryType(AggregateElement element, AggregatorRegistry registry)
    {
        var source = element.Source.ValueType;
        Type Result(int index) => element.ResultType.GetGenericArguments()[index];
        return element.CustomFactoryType ?? registry.Find(element.Name) ?? element.Name switch
        {
            AggregateNames.Collect when element.Expressions.Find(AggregateNames.KeySelector).Any() =>
                typeof(LookupFactory<,>).MakeGenericType(Result(0), Result(1)),
            AggregateNames.Collect => typeof(CollectFactory<>).MakeGenericType(source),
            AggregateNames.GroupBy => typeof(GroupByFactory<,>).MakeGenericType(Result(0), Result(1)),
            AggregateNames.Project => typeof(ProjectFactory),
            AggregateNames.Flatten => typeof(FlattenFactory),
            _ => throw new ArgumentException($"Unrecognized aggregate. Name={element.Name}"),
        };
    }

    private sealed class AggregateExpression : IAggregateExpression
    {
        private readonly TupleExpression<object?> _expression;

        public AggregateExpression(string name, TupleExpression<object?> expression)
        {
            Name = name;
            _expression = expression;
        }

        public string Name { get; }

        public object? Invoke(AggregationContext context, ITuple tuple, IFact fact) =>
            _expression.TryInvoke(context.Session, (Rete.Tuple)tuple, (Fact)fact, out var result) ? result : null;
    }
}
