namespace Penalty.Engine.RuleModel;

/// <summary>An aggregation of the facts that match a pattern.</summary>
public class AggregateElement : RuleElement
{
    /// <summary>The name of the aggregate that collects facts.</summary>
    public const string CollectName = "Collect";

    /// <summary>The name of the aggregate that groups facts by a key.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>The name of the aggregate that turns each fact into something else.</summary>
    public const string ProjectName = "Project";

    /// <summary>The name of the aggregate that turns each fact into several.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The name of the expression that a projection or flattening selects with.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The name of the expression that selects the elements of groups.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The name of the expression that selects the key of groups.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The name of an expression to order by.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The name of an expression to order by, the largest first.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(
        Type resultType, string name, ExpressionCollection expressions, PatternElement source, Type? customFactoryType)
    {
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
    }

    /// <summary>The type of the result.</summary>
    public Type ResultType { get; }

    /// <summary>The name of the aggregator.</summary>
    public string Name { get; }

    /// <summary>The expressions that the aggregator uses.</summary>
    public ExpressionCollection Expressions { get; }

    /// <summary>The pattern whose facts are aggregated.</summary>
    public PatternElement Source { get; }

    /// <summary>The type of the factory of a custom aggregator, or <see langword="null"/> for one known by name.</summary>
    public Type? CustomFactoryType { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitAggregate(context, this);

    private protected override IEnumerable<Declaration> CollectImports() =>
        Expressions.SelectMany(e => e.Imports).Where(d => !d.Equals(Source.Declaration)).Concat(Source.Imports);
}
