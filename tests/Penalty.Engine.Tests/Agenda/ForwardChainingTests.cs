using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>Facts that actions insert, update and retract.</summary>
[NonParallelizable]
public sealed class ForwardChainingTests
{
    private static TestRule EachSeller() => new((when, then) =>
    {
        Seller s = null!;
        when.Match(() => s);
        then.Do(_ => Write("seller" + s.Id));
    });

    [Test]
    public void Insert_InAnAction_IsMatchedByOtherRules()
    {
        var session = SessionOf(Acting(c => c.Insert(S(5))), EachSeller());
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("seller5");
    }

    [Test]
    public void InsertAll_InAnAction_AllAreMatched()
    {
        var session = SessionOf(Acting(c => c.InsertAll([S(5), S(6)])), EachSeller());
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("seller5", "seller6");
    }

    [Test]
    public void TryInsert_InAnActionTwice_InsertsOnce()
    {
        var seller = S(5);
        var session = SessionOf(Acting(c => Write(c.TryInsert(seller) + "")));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        Log.Should().Equal("True", "False");
    }

    [Test]
    public void Insert_InAnAction_StaysWhenTheMatchIsGone()
    {
        var session = SessionOf(Acting(c => c.Insert(S(5))));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Query<Seller>().Should().HaveCount(1);
    }

    [Test]
    public void Update_InAnAction_FiresUntilTheConditionFails()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b, x => x.Value < 5);
            then.Do(c => c.Update(b, Raise));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire().Should().Be(5);
    }

    [Test]
    public void Retract_OfItsOwnFact_TheMatchIsGone()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Retract(b)).Do(_ => Write("after" + b.Id));
        }));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        session.Query<Buyer>().Should().BeEmpty();
        Log.Should().Equal("after1", "after2");
    }

    [Test]
    public void Retract_OfItsOwnFact_UndoRuns()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Retract(b)).Undo(_ => Write("undone" + b.Id));
        }));
        session.Insert(B(1));
        session.Fire().Should().Be(2);
        Log.Should().Equal("undone1");
    }

    [Test]
    public void RetractAll_OfFactsWhoseMatchesWait_TheyDoNotFire()
    {
        ISession session = null!;
        Func<object[]> others = () => [.. session.Query<Seller>()];
        session = SessionOf(Acting(c => c.RetractAll(others())), EachSeller());
        session.InsertAll([B(1), S(5), S(6)]);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void TryUpdateAndTryRetract_UnknownFacts_AreFalse()
    {
        var session = SessionOf(Acting(c => Write($"{c.TryUpdate(S(1))}{c.TryRetract(S(1))}")));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("FalseFalse");
    }

    [Test]
    public void Rule_OfTheContext_IsTheRuleThatFires()
    {
        var session = SessionOf(Acting(c => Write(c.Rule.Name)));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("acting");
    }

    [Test]
    public void Match_OfTheContext_HasTheFactsByDeclaration()
    {
        Action<IContext> write = c => Write(string.Join(",", c.Match.Facts.Select(f => f.Declaration.Name)));
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            Seller s = null!;
            when.Match(() => b).Match(() => s);
            then.Do(c => write.Invoke(c));
        }));
        session.InsertAll([S(2), B(1)]);
        session.Fire();
        Log.Should().Equal("b,s");
    }

    private static void Raise(Buyer buyer) => buyer.Value++;

    private static TestRule Acting(Action<IContext> action) => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(c => action.Invoke(c));
    }, "acting");
}
