namespace Penalty.Engine.RuleModel;

/// <summary>An aggregation of the facts that match a pattern.</summary>
public class AggregateElement : RuleElement
{
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
