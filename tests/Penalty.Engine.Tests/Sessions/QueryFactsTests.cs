using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Sessions;

/// <summary><c>ISession.Query</c>: the facts of a type, for LINQ.</summary>
[NonParallelizable]
public sealed class QueryFactsTests
{
    [Test]
    public void Query_SeveralFacts_AreInTheOrderOfInsertion()
    {
        var session = SessionOf(EachBuyer());
        Buyer[] buyers = [.. Enumerable.Range(0, 50).Select(i => B(i))];
        foreach (var buyer in buyers) session.Insert(buyer);
        session.Query<Buyer>().Should().Equal(buyers);
    }

    [Test]
    public void Query_FactsRetractedBetween_TheOthersKeepTheirOrder()
    {
        var session = SessionOf(EachBuyer());
        Buyer[] buyers = [.. Enumerable.Range(0, 50).Select(i => B(i))];
        session.InsertAll(buyers);
        session.RetractAll(buyers.Where(b => b.Id % 3 > 0));
        session.Query<Buyer>().Should().Equal(buyers.Where(b => b.Id % 3 == 0));
    }

    [Test]
    public void Query_BaseType_FindsFactsOfTypesDerivedFromIt()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), S(2), "text"]);
        session.Query<Person>().Select(p => p.Id).Should().Equal(1, 2);
    }

    [Test]
    public void Query_Object_FindsAll()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), S(2), "text", 5]);
        session.Query<object>().Should().HaveCount(4);
    }

    [Test]
    public void Query_Interface_FindsFactsThatImplementIt()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), "text"]);
        session.Query<IComparable>().Should().Equal("text");
    }

    [Test]
    public void Query_TypeNoRuleMatches_FindsItsFacts()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(5);
        session.Query<int>().Should().Equal(5);
    }

    [Test]
    public void Query_LinqOperators_Work()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1, 1, 5), B(2, 2, 7), B(3, 1, 2)]);
        var sums = from b in session.Query<Buyer>() where b.Value > 2 group b by b.Group into g orderby g.Key select g.Sum(b => b.Value);
        sums.Should().Equal(5, 7);
    }

    [Test]
    public void Query_LinkedFacts_AreFound()
    {
        var session = SessionOf(YieldPerBuyer());
        session.Insert(B(1));
        session.Fire();
        session.Query<Found>().Should().Equal(new Found("yields", "1"));
    }

    [Test]
    public void Query_EnumeratedAgainAfterAChange_SeesTheChange()
    {
        var session = SessionOf(EachBuyer());
        var query = session.Query<Buyer>().Where(b => b.Id > 0);
        session.Insert(B(1));
        query.Should().HaveCount(1);
        session.Insert(B(2));
        query.Should().HaveCount(2);
    }

    [Test]
    public void Query_Materialised_StaysAsItWas()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        var list = session.Query<Buyer>().ToList();
        session.Insert(B(2));
        list.Should().HaveCount(1);
    }
}
