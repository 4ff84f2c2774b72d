using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Facts that an action links to its match by keys of its own.</summary>
[NonParallelizable]
public sealed class LinkedKeyTests
{
    private static Found F(string key) => new("linked", key);

    [Test]
    public void InsertLinked_SeveralKeys_AllFactsAreThere()
    {
        var session = Ran(c =>
        {
            c.InsertLinked("a", F("1"));
            c.InsertLinked("b", F("2"));
        });
        session.Query<Found>().Should().Equal(F("1"), F("2"));
    }

    [Test]
    public void GetLinkedKeys_SeveralKeys_AreToldInOrder() => Ran(c =>
    {
        c.InsertLinked("a", F("1"));
        c.InsertLinked("b", F("2"));
        c.InsertLinked("c", F("3"));
        c.RetractLinked("b", F("2"));
        c.GetLinkedKeys().Should().Equal("a", "c");
    });

    [Test]
    public void GetLinked_KnownKey_IsTheFact() => Ran(c =>
    {
        var fact = F("1");
        c.InsertLinked("a", fact);
        c.GetLinked("a").Should().BeSameAs(fact);
    });

    [Test]
    public void GetLinked_UnknownKey_IsNull() => Ran(c => c.GetLinked("a").Should().BeNull());

    [Test]
    public void GetLinked_AfterAnUpdateInTheSameAction_IsTheNewFact() => Ran(c =>
    {
        c.InsertLinked("a", F("1"));
        c.UpdateLinked("a", F("2"));
        c.GetLinked("a").Should().Be(F("2"));
    });

    [Test]
    public void UpdateLinked_AnotherFact_ReplacesTheFirst()
    {
        var session = Ran(c => c.InsertLinked("a", F("1")), c => c.UpdateLinked("a", F("2")));
        session.Query<Found>().Should().Equal(F("2"));
    }

    [Test]
    public void RetractLinked_KnownKey_TheFactIsGone()
    {
        var session = Ran(c => c.InsertLinked("a", F("1")), c => c.RetractLinked("a", F("1")));
        session.Query<Found>().Should().BeEmpty();
    }

    [Test]
    public void RetractLinked_ThenInsertedUnderTheSameKey_TheNewFactIsThere()
    {
        var session = Ran(c => c.InsertLinked("a", F("1")), c =>
        {
            c.RetractLinked("a", F("1"));
            c.InsertLinked("a", F("2"));
        });
        session.Query<Found>().Should().Equal(F("2"));
    }

    [Test]
    public void InsertLinked_SameKeyTwice_IsRefused() => Ran(c =>
    {
        c.InsertLinked("a", F("1"));
        c.Invoking(x => x.InsertLinked("a", F("2"))).Should().Throw<ArgumentException>().WithMessage("*a*");
    });

    [Test]
    public void UpdateLinked_UnknownKey_IsRefused() =>
        Ran(c => c.Invoking(x => x.UpdateLinked("a", F("1"))).Should().Throw<ArgumentException>());

    [Test]
    public void RetractLinked_UnknownKey_IsRefused() =>
        Ran(c => c.Invoking(x => x.RetractLinked("a", F("1"))).Should().Throw<ArgumentException>());

    [Test]
    public void AllForms_InsertUpdateRetract_DoAsTheSingleForms()
    {
        var session = Ran(
            c => c.InsertAllLinked([KeyValuePair.Create<object, object>("a", F("1")), KeyValuePair.Create<object, object>("b", F("2"))]),
            c =>
            {
                c.UpdateAllLinked([KeyValuePair.Create<object, object>("a", F("3"))]);
                c.RetractAllLinked([KeyValuePair.Create<object, object>("b", F("2"))]);
            });
        session.Query<Found>().Should().Equal(F("3"));
    }

    [Test]
    public void InsertAllLinked_OneKeyKnown_InsertsNothing()
    {
        var session = Ran(c =>
        {
            c.InsertLinked("b", F("2"));
            c.Invoking(x => x.InsertAllLinked([KeyValuePair.Create<object, object>("a", F("1")), KeyValuePair.Create<object, object>("b", F("3"))]))
                .Should().Throw<ArgumentException>();
        });
        session.Query<Found>().Should().Equal(F("2"));
    }

    [Test]
    public void RetractAllLinked_OneKeyUnknown_RetractsNothing()
    {
        var session = Ran(c =>
        {
            c.InsertLinked("a", F("1"));
            c.Invoking(x => x.RetractAllLinked([KeyValuePair.Create<object, object>("a", F("1")), KeyValuePair.Create<object, object>("b", F("3"))]))
                .Should().Throw<ArgumentException>();
        });
        session.Query<Found>().Should().Equal(F("1"));
    }

    [Test]
    public void LinkedFacts_TheMatchGoes_AllGoWithIt()
    {
        var session = Ran(c =>
        {
            c.InsertLinked("a", F("1"));
            c.InsertLinked("b", F("2"));
        });
        session.RetractAll(session.Query<Buyer>());
        session.Query<Found>().Should().BeEmpty();
    }

    /// <summary>Fires a rule for one buyer, once for each step.</summary>
    private static ISession Ran(params Action<IContext>[] steps)
    {
        var step = 0;
        Action<IContext> next = c => steps[step++](c);
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => next.Invoke(c));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        for (var i = 1; i < steps.Length; i++)
        {
            session.Update(buyer);
            session.Fire();
        }

        return session;
    }
}
