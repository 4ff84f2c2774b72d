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
    public void Condition_Throws_OtherRulesMatchTheFact()
    {
        var session = SessionOf(Failing.Condition(), EachBuyer("other"));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();
        Log.Should().Equal("other1");
    }

    [Test]
    public void Condition_ThrowsForOneFactOfABatch_TheOthersMatch()
    {
        var session = SessionOf(Failing.Condition());
        session.Invoking(s => s.InsertAll([B(1, value: 1), B(2), B(3, value: 1)])).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();
        Log.Should().Equal("condition1", "condition3");
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
    public void Condition_ThrowsAtAnUpdate_TheMatchIsGone()
    {
        var session = SessionOf(Failing.Condition());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        buyer.Value = 0;
        session.Invoking(s => s.Update(buyer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire().Should().Be(0);
    }

    [Test]
    public void JoinCondition_ThrowsAtAnUpdate_TheMatchIsGone()
    {
        var session = SessionOf(Failing.Join());
        var buyer = B(1, value: 1);
        session.InsertAll([buyer, S(2)]);
        buyer.Value = 0;
        session.Invoking(s => s.Update(buyer)).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire().Should().Be(0);
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

    [Test]
    public void FiringLimit_RuleThatDoesNotStop_FireThrowsAndNamesIt()
    {
        var session = Endless(limit: 10);
        var e = session.Invoking(s => s.Fire()).Should().Throw<FiringLimitException>().Which;
        e.RuleName.Should().Be("endless");
        e.Message.Should().Contain("endless").And.Contain("10");
    }

    [Test]
    public void FiringLimit_Reached_TheSessionIsUsable()
    {
        var session = Endless(limit: 10);
        session.Invoking(s => s.Fire()).Should().Throw<FiringLimitException>();
        session.RetractAll(session.Query<Buyer>());
        session.Fire().Should().Be(0);
    }

    [Test]
    public void FiringLimit_ExactlyReached_DoesNotThrow()
    {
        var session = FactoryOf(new TestCompiler(new EngineOptions { FiringLimit = 2 }), EachBuyer()).CreateSession();
        session.InsertAll([B(1), B(2)]);
        session.Fire().Should().Be(2);
    }

    private static ISession Endless(int limit)
    {
        var session = FactoryOf(new TestCompiler(new EngineOptions { FiringLimit = limit }), new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Update(b));
        }, "endless")).CreateSession();
        session.Insert(B(1));
        return session;
    }
}
