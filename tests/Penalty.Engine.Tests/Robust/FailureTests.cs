using Penalty.Engine.Tests.Diagnostics;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>Exceptions in conditions and actions: what stays done, and how the session goes on.</summary>
[NonParallelizable]
public sealed class FailureTests
{
    [Test]
    public void Condition_Throws_TheFactIsInserted()
    {
        var session = SessionOf(Failing.Condition());
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Query<Buyer>().Should().HaveCount(1);
    }

    [Test]
    public void Condition_Throws_RulesBehindItDoNotSeeTheFact()
    {
        var session = SessionOf(Failing.Condition(), EachBuyer("other"));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();
        Log.Should().BeEmpty();
    }

    [Test]
    public void Condition_Throws_RulesBeforeItMatchTheFact()
    {
        var session = SessionOf(EachBuyer("before"), Failing.Join());
        session.Insert(S(2));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();
        Log.Should().Equal("before1");
    }

    [Test]
    public void Condition_ThrowsForOneFactOfABatch_NoneOfThemMatches()
    {
        var session = SessionOf(Failing.Condition());
        session.Invoking(s => s.InsertAll([B(1, value: 1), B(2), B(3, value: 1)])).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();
        Log.Should().BeEmpty();
    }

    [Test]
    public void Condition_ThrewOnce_LaterCallsDoNotThrow()
    {
        var session = SessionOf(Failing.Condition());
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Invoking(s => s.Insert(B(2, value: 1))).Should().NotThrow();
    }

    [Test]
    public void Condition_HoldsAfterAnUpdate_Matches()
    {
        var session = SessionOf(Failing.Condition());
        var buyer = B(1);
        session.Invoking(s => s.Insert(buyer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        buyer.Value = 1;
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Condition_ThrowsAtAnUpdate_TheMatchIsAsItWas()
    {
        var session = SessionOf(Failing.Condition());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        buyer.Value = 0;
        session.Invoking(s => s.Update(buyer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire().Should().Be(1);
    }

    [Test]
    public void JoinCondition_ThrowsAtAnUpdate_TheMatchIsAsItWas()
    {
        var session = SessionOf(Failing.Join());
        var buyer = B(1, value: 1);
        session.InsertAll([buyer, S(2)]);
        buyer.Value = 0;
        session.Invoking(s => s.Update(buyer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Condition_Threw_TheFactCanBeRetracted()
    {
        var session = SessionOf(Failing.Condition(), Failing.Join());
        var buyer = B(1);
        session.Invoking(s => s.InsertAll([buyer, S(2)])).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Invoking(s => s.Retract(buyer)).Should().NotThrow();
    }

    [Test]
    public void Selector_OfAGroupThrows_TheSessionGoesOn()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            IGrouping<int, Buyer> group = null!;
            when.Query(() => group, q => q.Match<Buyer>().GroupBy(b => 6 / b.Value));
            then.Do(_ => Write(group.Key + ""));
        }));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Insert(B(2, value: 2));
        session.Fire();
        Log.Should().Contain("3");
    }

    [Test]
    public void Action_Throws_WhatItDidBeforeStays()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Insert("before")).Do(_ => Throw("then"));
        }));
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        session.Query<string>().Should().Equal("before");
    }

    [Test]
    public void Action_Throws_FireGoesOnWithTheNextMatch()
    {
        var session = SessionOf(Failing.Action("fails"), EachBuyer("then"));
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        session.Fire().Should().Be(1);
        Log.Should().Equal("then1");
    }

    [Test]
    public void Action_Threw_TheMatchFiresAgainAfterAnUpdate()
    {
        var session = SessionOf(Failing.Action());
        var buyer = B(1);
        session.Insert(buyer);
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        session.Update(buyer);
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
    }
}
