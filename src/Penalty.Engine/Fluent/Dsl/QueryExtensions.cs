using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>The operators of queries.</summary>
public static class QueryExtensions
{
    /// <summary>Begins with facts of the working memory.</summary>
    /// <typeparam name="TFact">Their type.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions that they match.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Begins with a calculated value.</summary>
    /// <typeparam name="TFact">Its type.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="source">The calculation.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps what matches.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="predicates">The conditions.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<TSource> Where<TSource>(
        this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Turns each into something else.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="selector">What each is turned into.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<TResult> Select<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns each into several.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="selector">What each is turned into.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.GroupBy(keySelector, x => x);

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <param name="elementSelector">The element.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Collects all into one; matches even when there is nothing to collect.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query so far.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Turns a collection into a lookup by the elements themselves.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(this ICollectQuery<IEnumerable<TSource>> source) =>
        source.ToLookup<TSource, TSource, TSource>(x => x, x => x);

    /// <summary>Turns a collection into a lookup.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.ToLookup(keySelector, x => x);

    /// <summary>Turns a collection into a lookup.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <param name="elementSelector">The element.</param>
    /// <returns>The query so far.</returns>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Orders a collection, smallest first.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Ordered<TSource, TKey>(source.Builder, keySelector, SortDirection.Ascending);
    }

    /// <summary>Orders a collection, largest first.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Ordered<TSource, TKey>(source.Builder, keySelector, SortDirection.Descending);
    }

    /// <summary>Orders equals by a further key, smallest first.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Ordered<TSource, TKey>(source.Builder, keySelector, SortDirection.Ascending);
    }

    /// <summary>Orders equals by a further key, largest first.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key.</param>
    /// <returns>The query so far.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Ordered<TSource, TKey>(source.Builder, keySelector, SortDirection.Descending);
    }

    private static QueryExpression<IEnumerable<TSource>> Ordered<TSource, TKey>(
        IQueryBuilder builder, Expression<Func<TSource, TKey>> keySelector, SortDirection direction)
    {
        builder.OrderBy(keySelector, direction);
        return new QueryExpression<IEnumerable<TSource>>(builder);
    }
}
