using System.Linq.Expressions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>The documented exceptions: what they tell in their properties and messages.</summary>
[NonParallelizable]
public sealed class ExceptionTests
{
    [Test]
    public void Lhs_ConditionThrows_TellsTheExpressionAndTheCause()
    {
        var e = SessionOf(Failing.Condition()).Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>().Which;
        e.Expression.Should().Contain("Value");
        e.Message.Should().StartWith("Failed to evaluate condition").And.Contain(e.Expression);
        e.InnerException.Should().BeOfType<DivideByZeroException>();
    }

    [Test]
    public void Agenda_FilterThrows_TellsTheRuleTheExpressionAndTheCause()
    {
        var e = SessionOf(Failing.Filter()).Invoking(s => s.Insert(B(1))).Should().Throw<AgendaExpressionEvaluationException>().Which;
        e.RuleName.Should().Be("filter");
        e.Message.Should().Contain("filter").And.Contain(e.Expression);
        e.InnerException.Should().BeOfType<DivideByZeroException>();
    }

    [Test]
    public void Rhs_ActionThrows_TellsTheRuleTheExpressionAndTheCause()
    {
        var session = SessionOf(Failing.Action());
        session.Insert(B(1));
        var e = session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which;
        e.RuleName.Should().Be("action");
        e.Message.Should().Contain("Failed to evaluate rule action").And.Contain("action").And.Contain(e.Expression);
        e.InnerException!.Message.Should().Be("broken 1");
    }

    [Test]
    public void Rhs_ConditionThrowsInAChangeByAnAction_BothAreTold()
    {
        var session = SessionOf(Failing.Condition(), new Sessions.TestRule((when, then) =>
        {
            Seller s = null!;
            when.Match(() => s);
            then.Do(c => c.Insert(B(s.Id, 0, 0)));
        }));
        session.Insert(S(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleLhsExpressionEvaluationException>();
    }

    [TestCase(typeof(RuleLhsExpressionEvaluationException))]
    [TestCase(typeof(RuleRhsExpressionEvaluationException))]
    [TestCase(typeof(AgendaExpressionEvaluationException))]
    public void Evaluation_Exceptions_AreRuleExecutionExceptions(Type type) => type.Should().BeDerivedFrom<RuleExecutionException>();

    [Test]
    public void Compilation_CompilerRefuses_TellsTheRuleAndTheCause()
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new Refusing() };
        var e = compiler.Invoking(c => c.Compile(Definitions(EachBuyer("refused")))).Should().Throw<RuleCompilationException>().Which;
        e.RuleName.Should().Be("refused");
        e.Message.Should().Contain("Failed to compile rule").And.Contain("refused");
        e.InnerException.Should().BeOfType<NotSupportedException>();
    }

    [Test]
    public void Definition_RuleThrows_TellsTheRuleTypeAndTheCause()
    {
        var e = new RuleDefinitionFactory().Invoking(f => f.Create(new Broken())).Should().Throw<RuleDefinitionException>().Which;
        e.RuleType.Should().Be<Broken>();
        e.RuleTypeName.Should().Contain(nameof(Broken));
        e.Message.Should().Contain(nameof(Broken));
        e.InnerException!.Message.Should().Be("undefined");
    }

    [Test]
    public void Definition_WithoutActions_Throws() => new RuleDefinitionFactory()
        .Invoking(f => f.Create(new Sessions.TestRule((when, _) => when.Match<Buyer>()))).Should().Throw<RuleDefinitionException>();

    private sealed class Broken : Rule
    {
        public override void Define() => Throw("undefined");
    }

    private sealed class Refusing : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => throw new NotSupportedException("refused");
    }

    private sealed class EachThing : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Then().Do(_ => Write("each"));
        }
    }
}
