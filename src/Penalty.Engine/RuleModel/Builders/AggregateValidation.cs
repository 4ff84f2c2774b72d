using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

internal static class AggregateValidation
{
    internal static void Validate(AggregateElement element)
    {
        if (element.CustomFactoryType is not null) return;
        switch (element.Name)
        {
            case AggregateElement.CollectName:
                ValidateCollect(element);
                break;
            case AggregateElement.GroupByName:
                RequireFits(element.ResultType, OfKeysAndElements(typeof(IGrouping<,>), element, "Group by"), "Group by");
                break;
            case AggregateElement.ProjectName:
                var projection = RequireSelector(element, AggregateElement.SelectorName, "Projection");
                RequireFits(element.ResultType, projection.ReturnType, "Projection selector");
                break;
            case AggregateElement.FlattenName:
                var flattening = RequireSelector(element, AggregateElement.SelectorName, "Flattening");
                RequireFits(typeof(IEnumerable<>).MakeGenericType(element.ResultType), flattening.ReturnType, "Flattening selector");
                break;
        }
    }

    private static void ValidateCollect(AggregateElement element)
    {
        var hasKey = element.Expressions.Find(AggregateElement.KeySelectorName).Any();
        if (hasKey != element.Expressions.Find(AggregateElement.ElementSelectorName).Any())
        {
            throw new ArgumentException(
                "Must specify both key and element selectors or neither for a lookup", nameof(element));
        }

        var made = hasKey
            ? OfKeysAndElements(typeof(IKeyedLookup<,>), element, "Lookup")
            : typeof(IEnumerable<>).MakeGenericType(element.Source.ValueType);
        RequireFits(element.ResultType, made, "Collect");
    }

    private static Type OfKeysAndElements(Type generic, AggregateElement element, string aggregate) => generic.MakeGenericType(
        RequireSelector(element, AggregateElement.KeySelectorName, aggregate).ReturnType,
        RequireSelector(element, AggregateElement.ElementSelectorName, aggregate).ReturnType);

    private static LambdaExpression RequireSelector(AggregateElement element, string name, string aggregate)
    {
        var selector = element.Expressions.FindSingleOrDefault(name)?.Expression
            ?? throw new ArgumentException($"{aggregate} aggregate must have a {name} expression", nameof(element));
        if (selector.Parameters.Count == 0)
            throw new ArgumentException($"{aggregate} {name} must have at least one parameter. Selector={selector}", nameof(element));
        return selector;
    }

    private static void RequireFits(Type expected, Type actual, string what)
    {
        if (!expected.IsAssignableFrom(actual) && !actual.IsAssignableFrom(expected))
            throw new ArgumentException($"{what} must produce values assignable to the result type. ResultType={expected}, ActualType={actual}");
    }
}
