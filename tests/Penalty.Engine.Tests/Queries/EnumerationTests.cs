using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>An action may update the facts of a collection while it goes through it, if the update leaves them in their places.</summary>
public class EnumerationTests
{
    private const int Count = 400;

    private static readonly Func<IQuery, IQuery<IEnumerable<Item>>>[] Queries =
    [
        q => q.Match<Item>().Collect(),
        q => q.Match<Item>().GroupBy(i => i.Flag),
    ];

    private static IEnumerable<TestCaseData> Cases => Queries.Select((q, i) => new TestCaseData(q).SetArgDisplayNames("query " + i));

    [TestCaseSource(nameof(Cases))]
    public void Update_OfTheKeyWhileEnumerating_ComesToEachOnce(Func<IQuery, IQuery<IEnumerable<Item>>> query)
    {
        var seen = new List<string>();
        var session = SessionOf(query, (context, item) =>
        {
            seen.Add(item.Name);
            item.Number += 1_000;
            context.Update(item);
        });

        session.Fire(1);

        seen.Should().BeEquivalentTo(Enumerable.Range(0, Count).Select(i => "i" + i));
    }

    private static ISession SessionOf(Func<IQuery, IQuery<IEnumerable<Item>>> query, Action<IContext, Item> change)
    {
        var session = Watch.Compile(new TestRule((when, then) =>
        {
            IEnumerable<Item> items = null!;
            when.Query(() => items, query).Having(() => items.Any());
            then.Do(ctx => Each(ctx, items, change));
        })).CreateSession();
        session.InsertAll(Enumerable.Range(0, Count).Select(i => new Item("i" + i, i)));
        return session;
    }

    private static void Each(IContext context, IEnumerable<Item> items, Action<IContext, Item> change)
    {
        foreach (var item in items) change(context, item);
    }
}
