using System.Linq.Expressions;
using System.Reflection;
using Penalty.Engine.Aggregators;
using Penalty.Engine.Rete;
using RTuple = Penalty.Engine.Rete.Tuple;

namespace Penalty.Engine.Compilation;

/// <summary>Makes the factory for an aggregate element: a custom one, one registered by name, or a built-in one.</summary>
internal sealed class AggregationFactories
{
    private const BindingFlags Private = BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly AggregateElement _element;
    private readonly Scope _scope;
    private readonly ExpressionBinding _binding;
    private readonly IReadOnlyList<IRuleDefinition> _rules;

    private AggregationFactories(AggregateElement element, Scope scope, ExpressionBinding binding, IReadOnlyList<IRuleDefinition> rules)
    {
        _element = element;
        _scope = scope;
        _binding = binding;
        _rules = rules;
    }

    public static AggregationFactory Create(
        AggregateElement element, AggregatorRegistry registry, Scope scope, ExpressionBinding binding, IReadOnlyList<IRuleDefinition> rules)
    {
        var factories = new AggregationFactories(element, scope, binding, rules);
        return (element.CustomFactoryType ?? NRulesInternals.FactoryOf(registry, element.Name)) is { } custom ? factories.Custom(custom) : factories.BuiltIn();
    }

    private AggregationFactory BuiltIn() => _element.Name switch
    {
        AggregateElement.CollectName when _element.Expressions.Find(AggregateElement.KeySelectorName).Any() => Generic(nameof(Lookup), Argument(0), Argument(1)),
        AggregateElement.CollectName when _element.Expressions.Count == 1 =>
            Generic(nameof(Ordered), _element.Expressions[0].Expression.ReturnType, _element.Source.ValueType),
        AggregateElement.CollectName when _element.Expressions.Count > 1 => Generic(nameof(OrderedByKeys), _element.Source.ValueType),
        AggregateElement.CollectName => Generic(nameof(Collect), _element.Source.ValueType),
        AggregateElement.GroupByName => Generic(nameof(GroupBy), Argument(0), Argument(1)),
        AggregateElement.ProjectName => new ProjectAggregation.Factory { Selector = Select<object?>(AggregateElement.SelectorName) },
        AggregateElement.FlattenName => new FlattenAggregation.Factory { Selector = Select<object?>(AggregateElement.SelectorName) },
        _ => throw new ArgumentException($"Unrecognized aggregate. Name={_element.Name}"),
    };

    private CustomAggregation.Factory Custom(Type type)
    {
        var factory = (IAggregatorFactory)Activator.CreateInstance(type)!;
        IAggregateExpression[] expressions = [.. _element.Expressions.Select(e => new AggregateExpression(e.Name, Compile<object?>(e.Expression)))];
        factory.Compile(_element, expressions);
        return new CustomAggregation.Factory(factory);
    }

    private CollectAggregation<T>.Factory Collect<T>() => new();

    private OrderedAggregation<TKey, T>.Factory Ordered<TKey, T>()
    {
        var key = _element.Expressions[0];
        return new OrderedAggregation<TKey, T>.Factory
        {
            Key = Compile<TKey>(key.Expression).Select,
            Comparer = new KeyOrder<TKey>(key.Name == AggregateElement.KeySelectorDescendingName),
        };
    }

    private OrderedAggregation<object?[], T>.Factory OrderedByKeys<T>()
    {
        var keys = _element.Expressions.Select(e => Compile<object?>(e.Expression)).ToArray();
        return new OrderedAggregation<object?[], T>.Factory
        {
            Key = (memory, tuple, fact) => Array.ConvertAll(keys, k => k.Select(memory, tuple, fact)),
            Comparer = new KeysOrder([.. _element.Expressions.Select(e => e.Name == AggregateElement.KeySelectorDescendingName)]),
        };
    }

    private GroupByAggregation<TKey, TElement>.Factory GroupBy<TKey, TElement>() => new()
    {
        Key = Select<TKey>(AggregateElement.KeySelectorName),
        Element = Select<TElement>(AggregateElement.ElementSelectorName),
    };

    private LookupAggregation<TKey, TElement>.Factory Lookup<TKey, TElement>() => new()
    {
        Key = Select<TKey>(AggregateElement.KeySelectorName),
        Element = Select<TElement>(AggregateElement.ElementSelectorName),
    };

    private AggregationFactory Generic(string method, params Type[] types) =>
        (AggregationFactory)typeof(AggregationFactories).GetMethod(method, Private)!.MakeGenericMethod(types).Invoke(this, null)!;

    private Type Argument(int index) => _element.ResultType.GetGenericArguments()[index];

    private Selector<TResult> Select<TResult>(string name) => Compile<TResult>(_element.Expressions[name].Expression).Select;

    private TupleExpression<TResult> Compile<TResult>(LambdaExpression lambda)
    {
        var subject = _element.Source.Declaration;
        return new TupleExpression<TResult>(
            lambda, _binding.OverTuple<TResult>(lambda, _scope, subject), ExpressionBinding.ArgumentsOf(lambda, _scope, subject), _rules,
            "Failed to evaluate aggregate expression");
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

        public object Invoke(AggregationContext context, ITuple tuple, IFact fact) =>
            _expression.Select(CustomAggregation.MemoryOf(context), (RTuple)tuple, (Fact)fact)!;
    }
}
