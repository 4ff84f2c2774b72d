using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Extensibility;

/// <summary>An interceptor stands between a rule that fires and its actions.</summary>
[NonParallelizable]
public sealed class InterceptorTests
{
    private static TestRule TwoActions() => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Write("one" + b.Id)).Do(_ => Write("two" + b.Id)).Undo(_ => Write("undone" + b.Id));
    }, "intercepted");

    [Test]
    public void Intercept_InvokesAll_ActionsRunInOrder()
    {
        Session((_, actions) =>
        {
            Write("before");
            foreach (var action in actions) action.Invoke();
            Write("after");
        }).Fire();
        Log.Should().Equal("before", "one1", "two1", "after");
    }

    [Test]
    public void Intercept_InvokesNothing_NoActionRuns()
    {
        Session((_, _) => { }).Fire().Should().Be(1);
        Log.Should().BeEmpty();
    }

    [Test]
    public void Intercept_InvokesTwice_TheActionRunsTwice()
    {
        Session((_, actions) =>
        {
            actions.First().Invoke();
            actions.First().Invoke();
        }).Fire();
        Log.Should().Equal("one1", "one1");
    }

    [Test]
    public void Intercept_Context_TellsTheRuleAndTheMatch()
    {
        Session((context, _) => Write(context.Rule.Name + context.Match.Facts.Count())).Fire();
        Log.Should().Equal("intercepted1");
    }

    [Test]
    public void Intercept_Arguments_AreThoseOfTheActionWithoutItsContext()
    {
        IReadOnlyList<object?>? arguments = null;
        var session = Session((_, actions) => arguments = actions.First().Arguments);
        session.Fire();
        arguments.Should().Equal(session.Query<Buyer>().Single());
    }

    [Test]
    public void Intercept_Trigger_IsThatOfTheAction()
    {
        Session((_, actions) => Write(actions.First().Trigger.ToString())).Fire();
        Log.Should().Equal("Activated, Reactivated");
    }

    [Test]
    public void Intercept_MatchGone_OnlyUndoIsOffered()
    {
        var session = Session((_, actions) => Write(string.Join(";", actions.Select(a => a.Trigger))));
        session.Fire();
        session.RetractAll(session.Query<Buyer>());
        session.Fire();
        Log.Should().Equal("Activated, Reactivated;Activated, Reactivated", "Deactivated");
    }

    [Test]
    public void Intercept_ActionThrows_TheInterceptorSeesTheActionsOwnException()
    {
        var session = SessionOf(Diagnostics.Failing.Action());
        session.ActionInterceptor = new Interceptor((_, actions) =>
            actions.Single().Invoking(a => a.Invoke()).Should().Throw<InvalidOperationException>().WithMessage("broken*"));
        session.Insert(B(1));
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Intercept_LetsAnActionsExceptionThrough_FireThrowsItAsItIs()
    {
        var session = SessionOf(Diagnostics.Failing.Action());
        session.ActionInterceptor = new Interceptor((_, actions) => actions.Single().Invoke());
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<InvalidOperationException>().WithMessage("broken*");
    }

    [Test]
    public void Intercept_Throws_FireThrowsTheSame() =>
        Session((_, _) => Throw("interceptor")).Invoking(s => s.Fire()).Should().Throw<InvalidOperationException>().WithMessage("interceptor");

    [Test]
    public void Intercept_ThrewOnce_TheSessionGoesOn()
    {
        var session = Session((_, _) => Throw("interceptor"));
        session.Invoking(s => s.Fire()).Should().Throw<InvalidOperationException>();
        session.ActionInterceptor = null;
        session.Insert(B(2));
        session.Fire();
        Log.Should().Equal("one2", "two2");
    }

    [Test]
    public void Interceptor_OfTheFactory_IsUsedByItsSessions()
    {
        Log.Clear();
        var factory = FactoryOf(TwoActions());
        factory.ActionInterceptor = new Interceptor((_, _) => Write("factory"));
        var session = factory.CreateSession();
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("factory");
    }

    [Test]
    public void Interceptor_OfTheFactorySwapped_TheSessionKeepsItsOwn()
    {
        Log.Clear();
        var factory = FactoryOf(TwoActions());
        factory.ActionInterceptor = new Interceptor((_, _) => Write("before"));
        var session = factory.CreateSession();
        factory.ActionInterceptor = new Interceptor((_, _) => Write("after"));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("before");
    }

    [Test]
    public void Intercept_RuleEvents_SurroundTheInterceptor()
    {
        var session = Session((_, _) => Write("intercepted"));
        session.Events.RuleFiringEvent += (_, _) => Write("firing");
        session.Events.RuleFiredEvent += (_, _) => Write("fired");
        session.Fire();
        Log.Should().Equal("firing", "intercepted", "fired");
    }

    private static ISession Session(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept)
    {
        var session = SessionOf(TwoActions());
        session.ActionInterceptor = new Interceptor(intercept);
        session.Insert(B(1));
        return session;
    }

    private sealed class Interceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }
}
