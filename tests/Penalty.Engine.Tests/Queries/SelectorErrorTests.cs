using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

/// <summary>When a key or an element can't be calculated, the change that brought its fact throws. If the error is handled, the result is given up
/// until the next change of its facts, which calculates it anew from all of them.</summary>
public class SelectorErrorTests
{
    private static readonly Func<IQuery, IQuery<object>>[] Queries =
    [
        q => q.Match<Item>().GroupBy(i => i.Risky).Select(g => (object)$"{g.Key}:{string.Concat(g)}"),
        q => q.Match<Item>().GroupBy(i => i.Flag, i => i.Risky).Select(g => (object)$"{string.Concat(g)}"),
        q => q.Match<Item>().Collect().ToLookup(i => i.Risky, i => i.Name).Select(l => (object)string.Join(';', l.Select(g => g.Key + string.Concat(g)))),
        q => q.Match<Item>().Collect().ToLookup(i => i.Flag, i => i.Risky).Select(l => (object)string.Concat(l[false])),
        q => q.Match<Item>().Collect().OrderBy(i => i.Risky).Select(c => (object)string.Concat(c)),
        q => q.Match<Item>().Collect().OrderBy(i => i.Flag).ThenByDescending(i => i.Risky).Select(c => (object)string.Concat(c)),
        q => q.Match<Item>().Select(i => (object)(i.Risky + i.Name)),
        q => q.Match<Item>().SelectMany(i => new object[] { i.Risky + i.Name }),
    ];

    private static IEnumerable<TestCaseData> Cases(params string[] texts) =>
        Queries.Zip(texts, (query, text) => new TestCaseData(query, text)).Select((c, i) => c.SetArgDisplayNames("query " + i));

    private static IEnumerable<TestCaseData> WithTheGoodOne => Cases("1:a", "1", "1a", "1", "a", "a", "1a", "1a");

    private static IEnumerable<TestCaseData> WithBoth => Cases("1:a | 2:b", "12", "1a;2b", "12", "ab", "ba", "1a | 2b", "1a | 2b");

    private static IEnumerable<TestCaseData> WithTheOther => Cases("2:b", "2", "2b", "2", "b", "b", "2b", "2b");

    [TestCaseSource(nameof(WithTheGoodOne))]
    public void Insert_SelectorThrowsAndIsHandled_NoResultIsLeft(Func<IQuery, IQuery<object>> query, string expected) =>
        Handling(query).Insert(new Item("a", 1), new Item("b", -1)).Text.Should().BeEmpty("{0} is given up", expected);

    [TestCaseSource(nameof(WithTheGoodOne))]
    public void Insert_SelectorThrowsAndIsNotHandled_Throws(Func<IQuery, IQuery<object>> query, string expected)
    {
        var watch = WatchOf(query).Insert(new Item("a", 1));

        var act = () => watch.Session.Insert(new Item("b", -1));

        act.Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>("{0} is without it", expected);
    }

    [TestCaseSource(nameof(WithTheGoodOne))]
    public void Update_SelectorBeginsToThrow_NoResultIsLeft(Func<IQuery, IQuery<object>> query, string expected)
    {
        var bad = new Item("b", 2);
        var watch = Handling(query).Insert(new Item("a", 1), bad);
        bad.Number = -1;

        watch.Session.Update(bad);

        watch.Text.Should().BeEmpty("{0} is given up", expected);
    }

    [TestCaseSource(nameof(WithBoth))]
    public void Update_SelectorStopsToThrow_TheFactComes(Func<IQuery, IQuery<object>> query, string expected)
    {
        var bad = new Item("b", -1);
        var watch = Handling(query).Insert(new Item("a", 1), bad);
        watch.Session.Update(bad);
        bad.Number = 2;

        watch.Session.Update(bad);

        watch.Text.Should().Be(expected);
    }

    [TestCaseSource(nameof(WithTheOther))]
    public void Retract_FactWhoseSelectorThrows_TheOthersAreThere(Func<IQuery, IQuery<object>> query, string expected)
    {
        var bad = new Item("a", -1);
        var watch = Handling(query).Insert(bad, new Item("b", 2));

        watch.Session.Retract(bad);

        watch.Text.Should().Be(expected);
    }

    [Test]
    public void Insert_KeyThrowsForTheOnlyFact_NoGroupMatches() =>
        Handling(q => q.Match<Item>().GroupBy(i => i.Risky)).Insert(new Item("a", -1)).Text.Should().BeEmpty();

    [Test]
    public void Insert_ConditionAfterAnOperatorThrows_DoesNotMatch() =>
        Handling(q => q.Match<Item>().Collect().Where(c => c.First().Number > 0)).Insert(new Item("a", 1)).Text.Should().Be("[a]");

    [Test]
    public void Event_SelectorThrows_HasTheExpressionTheFactAndTheRule()
    {
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Risky));
        var item = new Item("a", -1);
        var told = "";
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            told = $"{e.Facts.Single().Value} {e.Rules.Single().Name} {e.Arguments.Single()} {e.Exception?.Message} {e.Expression}";
        };

        watch.Insert(item);

        told.Should().StartWith("a test a negative ").And.EndWith(".Risky");
    }

    /// <summary>The session is made by hand: a query may fail when it begins, with nothing to collect.</summary>
    private static Watch Handling<TResult>(Func<IQuery, IQuery<TResult>> query)
    {
        var factory = Watch.Compile(RuleOf(query));
        factory.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        return new Watch(factory);
    }
}
