namespace Penalty.Engine.Fluent.Dsl;

/// <summary>A query in the making.</summary>
/// <typeparam name="TSource">What it gives.</typeparam>
public class QueryExpression<TSource> : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <summary>A query in the making.</summary>
    /// <param name="builder">What builds it.</param>
    public QueryExpression(IQueryBuilder builder) => Builder = builder;

    /// <inheritdoc/>
    public IQueryBuilder Builder { get; }
}
