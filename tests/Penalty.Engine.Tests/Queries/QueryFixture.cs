using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>Rules of one query, or of a query for each owner.</summary>
internal static class QueryFixture
{
    public static TestRule RuleOf<TResult>(Func<IQuery, IQuery<TResult>> query) => new((when, then) =>
    {
        TResult result = default!;
        when.Query(() => result, query);
        then.Do(ctx => EveryWay.Nothing());
    });

    public static Watch WatchOf<TResult>(Func<IQuery, IQuery<TResult>> query) => Watch.Over(RuleOf(query));

    /// <summary>Checks what a query gives, with facts in every order; results must not depend on the order of facts.</summary>
    public static void Gives<TResult>(Func<IQuery, IQuery<TResult>> query, object[] facts, params string[] expected) =>
        EveryWay.Finds(RuleOf(query), facts, expected);

    /// <summary>The value of the only match.</summary>
    public static T Result<T>(this Watch watch) => (T)watch.Matches.Single().Facts.Last().Value!;

    public static string Names(this IEnumerable<IFact> facts) => string.Join(' ', facts.Select(f => Watch.TextOf(f.Value)));
}
