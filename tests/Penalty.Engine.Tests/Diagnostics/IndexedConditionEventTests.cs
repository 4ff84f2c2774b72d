using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>Conditions that an index decides without evaluating them are evaluated, and heard, while somebody listens.</summary>
[NonParallelizable]
public sealed class IndexedConditionEventTests
{
    /// <summary>So many entries that a side is hashed.</summary>
    private const int Long = 20;

    private static readonly TestRule Joined = new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write($"joined {b.Id} {s.Id}"));
    }, "joined");

    private static readonly TestRule Lonely = new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b).Not<Seller>(x => x.Group == b.Group);
        then.Do(_ => Write($"lonely {b.Id}"));
    }, "lonely");

    private static readonly TestRule Gathering = new((when, then) =>
    {
        Buyer b = null!;
        IEnumerable<Seller> all = null!;
        when.Match(() => b).Query(() => all, q => q.Match<Seller>(x => x.Group == b.Group).Collect());
        then.Do(_ => Write($"gathering {b.Id} {all.Count()}"));
    }, "gathering");

    private static IEnumerable<TestCaseData> AllKinds =>
        new[] { Joined, Lonely, Gathering }.Zip(["joined", "lonely", "gathering"], (r, name) => new TestCaseData(r).SetArgDisplayNames(name));

    [TestCaseSource(nameof(AllKinds))]
    public void LhsEvaluated_FactComesToALongSide_IsHeardForEachPair(Rule rule)
    {
        var session = SessionOf(rule);
        session.InsertAll(Buyers());
        var heard = Heard(session);
        session.Insert(S(100, group: 3));
        heard.Should().HaveCount(Long).And.ContainSingle(h => h);
    }

    [TestCaseSource(nameof(AllKinds))]
    public void LhsEvaluated_MatchComesToALongSide_IsHeardForEachPair(Rule rule)
    {
        var session = SessionOf(rule);
        session.InsertAll(Sellers());
        var heard = Heard(session);
        session.Insert(B(1, group: 3));
        heard.Should().HaveCount(Long).And.ContainSingle(h => h);
    }

    [TestCaseSource(nameof(AllKinds))]
    public void LhsEvaluated_FactOfALongSideChanges_IsHeardForEachPair(Rule rule)
    {
        var session = SessionOf(rule);
        var seller = S(100, group: 3);
        session.InsertAll([.. Buyers(), seller]);
        var heard = Heard(session);
        seller.Group = 4;
        session.Update(seller);
        heard.Should().HaveCount(Long).And.ContainSingle(h => h);
    }

    [TestCaseSource(nameof(AllKinds))]
    public void LhsEvaluated_MatchOfALongSideChanges_IsHeardForEachPair(Rule rule)
    {
        var session = SessionOf(rule);
        var buyer = B(1, group: 3);
        session.InsertAll([.. Sellers(), buyer]);
        var heard = Heard(session);
        buyer.Group = 4;
        session.Update(buyer);
        heard.Should().HaveCount(Long).And.ContainSingle(h => h);
    }

    [Test]
    public void LhsEvaluated_EqualitiesWithManyConstants_IsHeardForEach()
    {
        var session = SessionOf([.. Enumerable.Range(0, Long).Select(OfGroup)]);
        var heard = Heard(session);
        session.Insert(B(1, group: 3));
        heard.Should().HaveCount(Long).And.ContainSingle(h => h);
    }

    [Test]
    public void Fire_LongSides_FiresTheSameWhetherSomebodyListensOrNot()
    {
        var unheard = FiredBy(_ => { });
        FiredBy(s => Heard(s)).Should().Equal(unheard).And.Contain("joined 15 107");
    }

    private static List<string> FiredBy(Action<ISession> begin)
    {
        var session = SessionOf(Joined, Lonely, Gathering);
        begin(session);
        Buyer[] buyers = [.. Buyers()];
        Seller[] sellers = [.. Enumerable.Range(0, Long).Select(i => S(100 + i, group: i / 2))];
        session.InsertAll([.. buyers, .. sellers]);
        session.Fire();
        (buyers[3].Group, sellers[7].Group) = (5, 15);
        session.UpdateAll([buyers[3], sellers[7]]);
        session.Fire();
        session.Retract(sellers[10]);
        session.Fire();
        return [.. Log];
    }

    private static TestRule OfGroup(int group) => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b, x => x.Group == group);
        then.Do(_ => Write($"{group}"));
    }, $"of group {group}");

    private static List<bool> Heard(ISession session)
    {
        var heard = new List<bool>();
        session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
        {
            if (e.Result is bool held) heard.Add(held);
        };
        return heard;
    }

    private static IEnumerable<Buyer> Buyers() => Enumerable.Range(0, Long).Select(i => B(i, group: i));

    private static IEnumerable<Seller> Sellers() => Enumerable.Range(0, Long).Select(i => S(100 + i, group: i));
}
