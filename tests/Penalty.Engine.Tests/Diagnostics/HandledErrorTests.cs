using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>Failed conditions, filters and actions: the events, and <c>IsHandled</c>.</summary>
[NonParallelizable]
public sealed class HandledErrorTests
{
    private static IEnumerable<Rule> Conditions() => [Failing.Condition(), Failing.Join(), Failing.Binding()];

    [TestCaseSource(nameof(Conditions))]
    public void LhsFailed_Handled_TheCallGoesOn(Rule rule)
    {
        var session = SessionOf(rule);
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Invoking(s => s.InsertAll([B(1), S(2)])).Should().NotThrow();
    }

    [TestCaseSource(nameof(Conditions))]
    public void LhsFailed_Handled_TheConditionCountsAsNotHolding(Rule rule)
    {
        var session = SessionOf(rule);
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.InsertAll([B(1), S(2)]);
        session.Fire().Should().Be(0);
    }

    [TestCaseSource(nameof(Conditions))]
    public void LhsFailed_Unhandled_TheCallThrows(Rule rule)
    {
        var session = SessionOf(rule);
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = false;
        session.Invoking(s => s.InsertAll([B(1), S(2)])).Should().Throw<RuleLhsExpressionEvaluationException>();
    }

    [Test]
    public void LhsFailed_Event_TellsTheExceptionAndTheFact()
    {
        var session = SessionOf(Failing.Condition());
        LhsExpressionErrorEventArgs? heard = null;
        session.Events.LhsExpressionFailedEvent += (_, e) => (heard, e.IsHandled) = (e, true);
        var buyer = B(1);
        session.Insert(buyer);
        heard!.Exception.Should().BeOfType<DivideByZeroException>();
        heard.Arguments.Should().Equal(buyer);
        heard.Rules.Should().ContainSingle(r => r.Name == "condition");
    }

    [Test]
    public void LhsFailed_HandledAtTheFactory_TheCallGoesOn()
    {
        var factory = FactoryOf(Failing.Condition());
        factory.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        factory.CreateSession().Invoking(s => s.Insert(B(1))).Should().NotThrow();
    }

    [Test]
    public void LhsFailed_HandledAtTheSessionButNotAtTheFactory_TheCallGoesOn()
    {
        var factory = FactoryOf(Failing.Condition());
        factory.Events.LhsExpressionFailedEvent += (_, _) => { };
        var session = factory.CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Invoking(s => s.Insert(B(1))).Should().NotThrow();
    }

    [Test]
    public void AgendaFailed_Handled_TheMatchDoesNotFire()
    {
        var session = SessionOf(Failing.Filter());
        session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(B(1));
        session.Fire().Should().Be(0);
    }

    [Test]
    public void AgendaFailed_Event_TellsTheExceptionRuleAndArguments()
    {
        var session = SessionOf(Failing.Filter());
        AgendaExpressionErrorEventArgs? heard = null;
        session.Events.AgendaExpressionFailedEvent += (_, e) => (heard, e.IsHandled) = (e, true);
        var buyer = B(1);
        session.Insert(buyer);
        heard!.Exception.Should().BeOfType<DivideByZeroException>();
        heard.Rule.Name.Should().Be("filter");
        heard.Arguments.Should().Equal(buyer);
    }

    [Test]
    public void RhsFailed_Handled_FireGoesOnWithTheNextMatch()
    {
        var session = SessionOf(Failing.Action(), EachBuyer("then"));
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(B(1));
        session.Fire().Should().Be(2);
        Log.Should().Equal("then1");
    }

    [Test]
    public void RhsFailed_Handled_TheNextActionOfTheRuleRuns()
    {
        var session = SessionOf(new Sessions.TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => Throw("first")).Do(_ => Write("second"));
        }));
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("second");
    }

    [Test]
    public void RhsFailed_Event_TellsTheExceptionMatchAndArguments()
    {
        var session = SessionOf(Failing.Action());
        RhsExpressionErrorEventArgs? heard = null;
        session.Events.RhsExpressionFailedEvent += (_, e) => (heard, e.IsHandled) = (e, true);
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        heard!.Exception!.Message.Should().Be("broken 1");
        heard.Match.Rule.Name.Should().Be("action");
        heard.Arguments.Should().Equal(buyer);
    }
}
