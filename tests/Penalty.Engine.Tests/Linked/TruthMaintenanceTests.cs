using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts come, change and go with their match, through chains of rules.</summary>
[NonParallelizable]
public sealed class TruthMaintenanceTests
{
    // Found "a" of a buyer leads to "b", and "b" to "c".
    private static Rule[] Chain() => [First(), Step("a", "b"), Step("b", "c")];

    private static TestRule First() => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b, x => x.Value > 0);
        then.Yield(_ => new Found("a", b.Group + ""));
    }, "first");

    private static TestRule Step(string from, string to) => new((when, then) =>
    {
        Found f = null!;
        when.Match(() => f, x => x.Rule == from);
        then.Yield(_ => new Found(to, f.Key));
    }, from + to);

    [Test]
    public void Chain_FactInserted_AllFollow()
    {
        var session = SessionOf(Chain());
        session.Insert(B(1, group: 5, value: 1));
        session.Fire().Should().Be(3);
        session.Query<Found>().Select(f => f.Rule + f.Key).Should().Equal("a5", "b5", "c5");
    }

    [Test]
    public void Chain_FactRetracted_AllAreGoneWithoutFiring()
    {
        var session = SessionOf(Chain());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Query<Found>().Should().BeEmpty();
    }

    [Test]
    public void Chain_FactNoLongerMatches_AllAreGone()
    {
        var session = SessionOf(Chain());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Value = 0;
        session.Update(buyer);
        session.Query<Found>().Should().BeEmpty();
    }

    [Test]
    public void Chain_FactUpdated_AllAreUpdated()
    {
        var session = SessionOf(Chain());
        var buyer = B(1, group: 5, value: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Group = 6;
        session.Update(buyer);
        session.Fire();
        session.Query<Found>().Select(f => f.Rule + f.Key).Should().Equal("a6", "b6", "c6");
    }

    [Test]
    public void Chain_FactComesBack_AllFollowAgain()
    {
        var session = SessionOf(Chain());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Insert(buyer);
        session.Fire();
        session.Query<Found>().Should().HaveCount(3);
    }

    [Test]
    public void Chain_OneOfTwoFactsRetracted_TheOthersConclusionsStay()
    {
        var session = SessionOf(Chain());
        var (one, two) = (B(1, group: 1, value: 1), B(2, group: 2, value: 1));
        session.InsertAll([one, two]);
        session.Fire();
        session.Retract(one);
        session.Query<Found>().Select(f => f.Key).Distinct().Should().Equal("2");
    }

    [Test]
    public void Yield_FactEqualToOneAlreadyThere_IsRefused()
    {
        var session = SessionOf(First());
        session.Insert(new Found("a", "5"));
        session.Insert(B(1, group: 5, value: 1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<ArgumentException>().WithMessage("An item with the same key has already been added. Key: Found*");
    }

    [Test]
    public void Yield_EqualFactsOfTwoMatches_TheFirstStays()
    {
        var session = SessionOf(First());
        session.InsertAll([B(1, group: 5, value: 1), B(2, group: 5, value: 1)]);
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
        session.Query<Found>().Should().Equal(new Found("a", "5"));
    }

    [Test]
    public void Yield_ActionThrewTheFirstTime_IsInsertedTheNextTime()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("inverse", 1 / b.Value + ""));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        buyer.Value = 1;
        session.Update(buyer);
        session.Fire();
        session.Query<Found>().Should().Equal(new Found("inverse", "1"));
    }

    [Test]
    public void Yield_SameFactChangedInPlace_RulesOverItFireAgain()
    {
        var session = SessionOf(
            new TestRule((when, then) =>
            {
                Buyer b = null!;
                when.Match(() => b);
                then.Yield(_ => S(9, b.Group, 0), (_, seller) => With(seller, b.Group));
            }),
            new TestRule((when, then) =>
            {
                Seller s = null!;
                when.Match(() => s);
                then.Do(_ => Write("seller" + s.Group));
            }));
        var buyer = B(1, group: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Group = 2;
        session.Update(buyer);
        session.Fire();
        Log.Should().Equal("seller1", "seller2");
    }

    [Test]
    public void Yield_InsertedByAnActionAfterItRetractedItsOwnFact_Stays()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Retract(b)).Yield(_ => new Found("late", b.Id + ""));
        }));
        session.Insert(B(1));
        session.Fire();
        session.Query<Found>().Should().Equal(new Found("late", "1"));
    }

    private static Seller With(Seller seller, int group)
    {
        seller.Group = group;
        return seller;
    }
}
