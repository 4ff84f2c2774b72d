using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Differences.SideBySide;

namespace Penalty.Engine.Tests.Differences;

/// <summary>Changes of a session while its facts, or those of a collection, are gone through. NRules breaks off; Penalty.Engine goes on, and comes to
/// each of the facts that were there once.</summary>
public class ChangeWhileEnumeratingTests
{
    private const int Count = 400;

    private static readonly Func<IQuery, IQuery<IEnumerable<Item>>>[] Queries =
    [
        q => q.Match<Item>().Collect(),
        q => q.Match<Item>().Collect().OrderBy(i => i.Number),
        q => q.Match<Item>().Collect().OrderByDescending(i => i.Flag).ThenBy(i => i.Number),
        q => q.Match<Item>().GroupBy(i => i.Flag),
        q => q.Match<Item>().Collect().ToLookup(i => i.Number / 10).Select(l => l.SelectMany(g => g)),
    ];

    private static IEnumerable<TestCaseData> All => Cases(0, 1, 2, 3, 4);

    private static IEnumerable<TestCaseData> ThatMove => Cases(1, 2, 4);

    [TestCaseSource(nameof(All))]
    public void Retract_OfEachOfACollection_NRulesThrows(Func<IQuery, IQuery<IEnumerable<Item>>> query)
    {
        Rule rule = RuleOf(query, (context, item) => context.Retract(item));
        NRulesThrows(rule);
        var penalty = Filled(OnPenalty(rule));

        penalty.Fire(1);

        penalty.Query<Item>().Should().BeEmpty();
    }

    [TestCaseSource(nameof(ThatMove))]
    public void Update_OfTheKeyOfEachOfACollection_NRulesThrows(Func<IQuery, IQuery<IEnumerable<Item>>> query)
    {
        var seen = new List<string>();
        var rule = RuleOf(query, (context, item) =>
        {
            seen.Add(item.Name);
            item.Number += 1_000;
            context.Update(item);
        });
        NRulesThrows(rule);
        seen.Clear();

        Filled(OnPenalty(rule)).Fire(1);

        seen.Should().BeEquivalentTo(Enumerable.Range(0, Count).Select(i => "i" + i));
    }

    [Test]
    public void Query_SessionChanges_NRulesThrows()
    {
        static int Change(ISession session)
        {
            var seen = 0;
            foreach (var item in session.Query<Item>())
            {
                seen++;
                session.Retract(item);
                session.Insert(new Item("new"));
            }

            return seen;
        }

        Rule rule = RuleOf(Queries[0], (_, _) => { });
        Filled(OnNRules(rule)).Invoking(s => Change(s)).Should().Throw<InvalidOperationException>().WithMessage("Collection was modified*");
        Change(Filled(OnPenalty(rule))).Should().Be(Count);
    }

    private static void NRulesThrows(Rule rule) => Filled(OnNRules(rule)).Invoking(s => s.Fire(1))
        .Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>().WithMessage("Collection was modified*");

    private static ISession Filled(Watch watch)
    {
        watch.Session.InsertAll(Enumerable.Range(0, Count).Select(i => new Item("i" + i, i)));
        return watch.Session;
    }

    private static TestRule RuleOf(Func<IQuery, IQuery<IEnumerable<Item>>> query, Action<IContext, Item> change) => new((when, then) =>
    {
        IEnumerable<Item> items = null!;
        when.Query(() => items, query).Having(() => items.Any());
        then.Do(ctx => Each(ctx, items, change));
    });

    private static void Each(IContext context, IEnumerable<Item> items, Action<IContext, Item> change)
    {
        foreach (var item in items) change(context, item);
    }

    private static IEnumerable<TestCaseData> Cases(params int[] queries) =>
        queries.Select(i => new TestCaseData(Queries[i]).SetArgDisplayNames("query " + i));
}
