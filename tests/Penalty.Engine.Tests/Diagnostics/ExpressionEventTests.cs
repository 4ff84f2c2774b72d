using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>The events of expressions that were evaluated, and what they tell.</summary>
[NonParallelizable]
public sealed class ExpressionEventTests
{
    private static TestRule Pairs() => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b, x => x.Value > 0).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write($"{s.Id},{b.Id}"));
    }, "pairs")
    {
        Filters = f =>
        {
            Buyer b = null!;
            Seller s = null!;
            f.Where(() => s.Value + b.Value > 0);
        },
    };

    [Test]
    public void LhsEvaluated_ConditionOfOneFact_TellsExpressionArgumentResultRuleAndFact()
    {
        var session = SessionOf(Pairs());
        var heard = Heard(session);
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        var e = heard.Should().ContainSingle().Subject;
        e.Expression.ToString().Should().Contain("Value > 0");
        e.Arguments.Should().Equal(buyer);
        e.Result.Should().Be(true);
        e.Exception.Should().BeNull();
        e.Rules.Should().ContainSingle(r => r.Name == "pairs");
        e.Facts.Select(f => f.Value).Should().Equal(buyer);
    }

    [Test]
    public void LhsEvaluated_ConditionOfTwoFacts_TellsArgumentsInTheOrderOfTheParameters()
    {
        var session = SessionOf(Pairs());
        var (buyer, seller) = (B(1, value: 1), S(2));
        session.Insert(buyer);
        var heard = Heard(session);
        session.Insert(seller);
        var e = heard.Should().ContainSingle().Subject;
        var expression = (System.Linq.Expressions.LambdaExpression)e.Expression;
        e.Arguments.Should().Equal(expression.Parameters.Select(p => p.Type == typeof(Buyer) ? (object)buyer : seller));
    }

    [Test]
    public void LhsEvaluated_ConditionOfTwoFacts_TellsFactsInTheOrderOfTheRule()
    {
        var session = SessionOf(Pairs());
        var (buyer, seller) = (B(1, value: 1), S(2));
        session.Insert(buyer);
        var heard = Heard(session);
        session.Insert(seller);
        heard.Single().Facts.Select(f => f.Value).Should().Equal(buyer, seller);
    }

    [Test]
    public void LhsEvaluated_ConditionDoesNotHold_ResultIsFalse()
    {
        var session = SessionOf(Pairs());
        var heard = Heard(session);
        session.Insert(B(1, value: 0));
        heard.Single().Result.Should().Be(false);
    }

    [Test]
    public void LhsEvaluated_ConditionThrows_IsRaisedWithTheException()
    {
        var session = SessionOf(Failing.Condition());
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var heard = Heard(session);
        session.Insert(B(1));
        heard.Single().Exception.Should().BeOfType<DivideByZeroException>();
    }

    [Test]
    public void LhsEvaluated_ConditionSharedByTwoRules_TellsBoth()
    {
        var session = SessionOf(Failing.Condition("one"), Failing.Condition("two"));
        var heard = Heard(session);
        session.Insert(B(1, value: 1));
        heard.Should().ContainSingle().Which.Rules.Select(r => r.Name).Should().Equal("one", "two");
    }

    [Test]
    public void AgendaEvaluated_Filter_TellsArgumentsInTheOrderOfTheParameters()
    {
        var session = SessionOf(Pairs());
        var heard = new List<AgendaExpressionEventArgs>();
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        var (buyer, seller) = (B(1, value: 1), S(2));
        session.InsertAll([buyer, seller]);
        var expression = (System.Linq.Expressions.LambdaExpression)heard.Single().Expression;
        heard[0].Arguments.Should().Equal(expression.Parameters.Select(p => p.Type == typeof(Buyer) ? (object)buyer : seller));
    }

    [Test]
    public void AgendaEvaluated_Filter_TellsResultRuleAndMatch()
    {
        var session = SessionOf(Pairs());
        var heard = new List<AgendaExpressionEventArgs>();
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        session.InsertAll([B(1, value: 1), S(2)]);
        heard.Single().Result.Should().Be(true);
        heard[0].Rule.Name.Should().Be("pairs");
        heard[0].Match.Facts.Should().HaveCount(2);
    }

    [Test]
    public void AgendaEvaluated_FilterThrows_IsRaisedWithTheException()
    {
        var session = SessionOf(Failing.Filter());
        session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var heard = new List<AgendaExpressionEventArgs>();
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        session.Insert(B(1));
        heard.Single().Exception.Should().BeOfType<DivideByZeroException>();
    }

    [Test]
    public void RhsEvaluated_Action_TellsArgumentsInTheOrderOfTheParametersWithoutTheContext()
    {
        var session = SessionOf(Pairs());
        var heard = new List<RhsExpressionEventArgs>();
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        var (buyer, seller) = (B(1, value: 1), S(2));
        session.InsertAll([buyer, seller]);
        session.Fire();
        var parameters = ((System.Linq.Expressions.LambdaExpression)heard.Single().Expression).Parameters.Skip(1);
        heard[0].Arguments.Should().Equal(parameters.Select(p => p.Type == typeof(Buyer) ? (object)buyer : seller));
    }

    [Test]
    public void RhsEvaluated_ActionThrows_IsRaisedWithTheException()
    {
        var session = SessionOf(Failing.Action());
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var heard = new List<RhsExpressionEventArgs>();
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        session.Insert(B(1));
        session.Fire();
        heard.Single().Exception.Should().BeOfType<InvalidOperationException>();
    }

    private static List<LhsExpressionEventArgs> Heard(ISession session)
    {
        var heard = new List<LhsExpressionEventArgs>();
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => heard.Add(e);
        return heard;
    }
}
