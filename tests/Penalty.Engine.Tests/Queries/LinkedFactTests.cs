using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>Queries and quantifiers over facts that other rules yield.</summary>
public class LinkedFactTests
{
    private static TestRule Yielding => new(
        (when, then) =>
        {
            Item item = null!;
            when.Match(() => item, i => i.Number > 0);
            then.Yield(_ => new Note(item.Name, item.Number), (_, _) => new Note(item.Name, item.Number));
        },
        "yield",
        1);

    [Test]
    public void Collect_LinkedFacts_FollowsTheFactsTheyAreYieldedFor()
    {
        var items = Items();
        var watch = Watching((when, then) =>
        {
            var sum = 0;
            when.Query(() => sum, q => q.Match<Note>().Collect().Select(c => c.Sum(n => n.Number)));
            then.Do(ctx => EveryWay.Nothing());
        });

        Steps(watch, items).Should().Equal("3", "8", "6", "0");
    }

    [Test]
    public void GroupBy_LinkedFacts_FollowsThem()
    {
        var watch = Watching((when, then) =>
        {
            string text = null!;
            when.Query(() => text, q => q.Match<Note>().GroupBy(n => n.Number > 5).Select(g => g.Key + ":" + g.Count()));
            then.Do(ctx => EveryWay.Nothing());
        });

        Steps(watch, Items()).Should().Equal("False:2", "False:1 | True:1", "True:1", "");
    }

    [Test]
    public void Exists_LinkedFacts_FollowsThem()
    {
        var watch = Watching((when, then) =>
        {
            when.Exists<Note>(n => n.Number > 5);
            then.Do(ctx => EveryWay.Nothing());
        });

        Steps(watch, Items(), w => w.Matches.Count(m => m.Rule.Name == "test").ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("0", "1", "1", "0");
    }

    [Test]
    public void Not_LinkedFacts_FollowsThem()
    {
        var watch = Watching((when, then) =>
        {
            when.Not<Note>(n => n.Number > 5);
            then.Do(ctx => EveryWay.Nothing());
        });

        Steps(watch, Items(), w => w.Matches.Count(m => m.Rule.Name == "test").ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("1", "0", "0", "1");
    }

    [Test]
    public void Join_LinkedFacts_FollowsThem()
    {
        var watch = Watching((when, then) =>
        {
            Item item = null!;
            Note note = null!;
            when.Match(() => item).Match(() => note, n => n.Number == item.Number);
            then.Do(ctx => EveryWay.Nothing());
        });

        Steps(watch, Items()).Should().Equal("a,a | b,b", "a,a | b,b", "a,a", "");
    }

    [Test]
    public void Source_CollectedLinkedFact_IsTheRuleThatYielded()
    {
        var watch = Watching((when, then) =>
        {
            IEnumerable<Note> notes = null!;
            when.Query(() => notes, q => q.Match<Note>().Collect());
            then.Do(ctx => EveryWay.Nothing());
        });
        watch.Insert([.. Items()]).Session.Fire();

        var collected = watch.Matches.Single(m => m.Rule.Name == "test").Facts.Single().Source!.Facts.First();

        collected.Source!.SourceType.Should().Be(FactSourceType.Linked);
        collected.Source.Should().BeAssignableTo<ILinkedFactSource>().Which.Rule.Name.Should().Be("yield");
        collected.Source.Facts.Names().Should().Be("a");
    }

    [Test]
    public void Query_LinkedUpdateWaits_SeesTheNewFactAtOnce()
    {
        var item = new Item("a", 1);
        var session = Watch.Compile(Yielding).CreateSession();
        session.Insert(item);
        session.Fire();
        session.AutoPropagateLinkedFacts = false;
        item.Number = 2;
        session.Update(item);

        session.Fire();

        session.Query<Note>().Single().Number.Should().Be(2);
    }

    private static Item[] Items() => [new Item("a", 1), new Item("b", 2)];

    private static Watch Watching(Action<ILeftHandSideExpression, IRightHandSideExpression> define) =>
        new(Watch.Compile(Yielding, new TestRule(define)));

    /// <summary>What is found after insertion, after an update, after the update of the other to a number that yields nothing, and after retraction.</summary>
    private static List<string> Steps(Watch watch, Item[] items, Func<Watch, string>? text = null)
    {
        var found = new List<string>();
        var session = watch.Session;
        session.InsertAll(items);
        Look();
        items[0].Number = 6;
        session.Update(items[0]);
        Look();
        items[1].Number = 0;
        session.Update(items[1]);
        Look();
        session.RetractAll(items);
        Look();
        return found;

        void Look()
        {
            session.Fire();
            found.Add(text is null ? Found(watch) : text(watch));
        }
    }

    private static string Found(Watch watch) => string.Join(" | ", watch.Matches.Where(m => m.Rule.Name == "test")
        .Select(m => string.Join(',', m.Facts.Select(f => Watch.TextOf(f.Value)))).Order(StringComparer.Ordinal));
}
