namespace Penalty.Engine.Fluent.Dsl;

/// <summary>The beginning of a query.</summary>
public interface IQuery
{
    /// <summary>What builds the query.</summary>
    IQueryBuilder Builder { get; }
}

/// <summary>A query over facts.</summary>
/// <typeparam name="TSource">What it gives.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>What builds the query.</summary>
    IQueryBuilder Builder { get; }
}

/// <summary>A query that collects facts.</summary>
/// <typeparam name="TSource">What it gives.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;

/// <summary>A query that collects facts in an order.</summary>
/// <typeparam name="TSource">What it gives.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
