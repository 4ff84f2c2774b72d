using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using static Penalty.Testing.Tests.Firing.FixtureOf;

namespace Penalty.Testing.Tests.Firing;

/// <summary>What is kept of the firings of a session, and which rules can be spoken of.</summary>
public sealed class RecordTests
{
    [Test]
    public void Watch_SessionOfOnesOwn_RecordsItsFirings()
    {
        var session = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([new CustomerRule()])).CreateSession();
        var record = FiringRecord.Watch(session);
        session.Insert(Li);
        session.Fire();
        record.Verify(x => x.Rule<CustomerRule>().Fired(Matched.Fact(Li)));
    }

    [Test]
    public void Firings_SeveralCallsOfFire_AddUpInOrder() =>
        FiringFixture.For(new CustomerRule(), new OrderRule()).Fire(Li).Fire(new Order("1")).Fire(Wu).Firings.Select(i => i.Rule.Name)
            .Should().Equal("customer", "order", "customer");

    [Test]
    public void Firings_LaterOnes_DoNotChangeTheList()
    {
        var fixture = FiringFixture.For<CustomerRule>().Fire(Li);
        var before = fixture.Firings;
        fixture.Fire(Wu);
        before.Should().ContainSingle();
    }

    [Test]
    public void Firings_MatchThatIsGone_KeepsItsFacts()
    {
        var match = FiringFixture.For<RetractingRule>().Fire(Li).Firings.Should().ContainSingle().Subject;
        match.Rule.Name.Should().Be("retracting");
        match.Trigger.Should().Be(MatchTrigger.Created);
        var fact = match.Facts.Should().ContainSingle().Subject;
        (fact.Declaration.Name, fact.Type, fact.Value, fact.Source).Should().Be(("customer", typeof(Customer), Li, null));
    }

    [Test]
    public void Firings_ActionThrew_LeavesTheFiringOut()
    {
        var fixture = FiringFixture.For<ThrowingRule>();
        fixture.Invoking(f => f.Fire(Li)).Should().Throw<RuleRhsExpressionEvaluationException>();
        fixture.Firings.Should().BeEmpty();
    }

    [Test]
    public void Firings_ActionThrewAndWasHandled_KeepsTheFiring()
    {
        var fixture = FiringFixture.For<ThrowingRule>();
        fixture.Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        fixture.Fire(Li).Verify(x => x.Rule().Fired());
    }

    [Test]
    public void Clear_ForgetsFiringsBefore()
    {
        var fixture = FiringFixture.For<CustomerRule>().Fire(Li);
        fixture.Clear();
        fixture.Verify(x => x.Rule().Fired(Times.Never));
        fixture.Fire(Wu).Verify(x => x.Rule().Fired(Matched.Fact(Wu)));
    }

    [Test]
    public void Rule_ThatTakesWhatItNeeds_IsFiredByItsClass()
    {
        var seen = new List<string>();
        FiringFixture.For(new DependentRule(seen)).Fire(Li).Verify(x => x.Rule<DependentRule>().Fired());
        seen.Should().Equal("Li");
    }

    [Test]
    public void Rule_InItsCanonicalForm_IsFiredByItsName() =>
        FiringFixture.For([.. PenaltyEvaluator.CreateDefault().RuleDefinitions.Where(r => r.Name == "Compensation is owed")])
            .Verify(x => x.Rule("Compensation is owed").Fired(Times.Never));

    [Test]
    public void Rule_ThatTheSessionDoesNotHave_Throws()
    {
        var fixture = FiringFixture.For(new CustomerRule(), new OrderRule());
        fixture.Invoking(f => f.Verify(x => x.Rule("custmer").Fired(Times.Never)))
            .Should().Throw<ArgumentException>().WithMessage("No rule named 'custmer' is under test. The session has: 'customer', 'order'.*");
        fixture.Invoking(f => f.Verify(x => x.Rule<PairRule>().Fired(Times.Never))).Should().Throw<ArgumentException>().WithMessage("No rule of class *PairRule*");
    }

    [Test]
    public void Rule_NotSaidWhichOfSeveral_Throws() =>
        FiringFixture.For(new CustomerRule(), new OrderRule()).Invoking(f => f.Verify(x => x.Rule().Fired()))
            .Should().Throw<InvalidOperationException>().WithMessage("Say which rule is meant*'customer', 'order'.");
}
