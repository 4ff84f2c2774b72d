using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Builds a query, operator by operator.</summary>
public interface IQueryBuilder
{
    /// <summary>Begins with facts of the working memory.</summary>
    /// <typeparam name="TSource">Their type.</typeparam>
    /// <param name="conditions">The conditions that they match.</param>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    /// <summary>Begins with a calculated value.</summary>
    /// <typeparam name="TSource">Its type.</typeparam>
    /// <param name="source">The calculation.</param>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps what matches.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <param name="predicates">The conditions.</param>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Turns each into something else.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="selector">What each is turned into.</param>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Turns each into several.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="selector">What each is turned into.</param>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="keySelector">The key.</param>
    /// <param name="elementSelector">The element.</param>
    void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Collects all into one.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    void Collect<TSource>();

    /// <summary>Turns a collection into a lookup.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="keySelector">The key.</param>
    /// <param name="elementSelector">The element.</param>
    void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Orders a collection.</summary>
    /// <typeparam name="TSource">The type of what is collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keySelector">The key.</param>
    /// <param name="sortDirection">The direction.</param>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Aggregates by an aggregator known by name.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Aggregates by a custom aggregator.</summary>
    /// <typeparam name="TSource">The type so far.</typeparam>
    /// <typeparam name="TResult">The type from here on.</typeparam>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="customFactoryType">The type of the aggregator's factory.</param>
    void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType);
}
