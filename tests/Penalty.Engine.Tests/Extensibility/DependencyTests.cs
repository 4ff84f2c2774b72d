using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Extensibility;

/// <summary>Services that actions use: declared by a rule, or resolved through the context.</summary>
[NonParallelizable]
public sealed class DependencyTests
{
    public interface IClock
    {
        string Now { get; }
    }

    [SetUp]
    public void Forget() => Log.Clear();

    [Test]
    public void Dependency_Declared_IsGivenToTheAction()
    {
        var session = Inserted(FactoryOf(Declaring()), f => f.DependencyResolver = new Resolver("factory"));
        session.Fire();
        Log.Should().Equal("1 factory");
    }

    [Test]
    public void Dependency_UsedByTheSecondAction_IsGivenToIt()
    {
        var session = Inserted(FactoryOf(DeclaringTwoActions()), f => f.DependencyResolver = new Resolver("factory"));
        session.Fire();
        Log.Should().Equal("1", "factory");
    }

    [Test]
    public void Resolve_ThroughTheContext_FindsTheService()
    {
        var session = Inserted(FactoryOf(Resolving()), f => f.DependencyResolver = new Resolver("factory"));
        session.Fire();
        Log.Should().Equal("factory");
    }

    [Test]
    public void Resolver_SetAtTheSession_WinsOverTheFactorys()
    {
        var session = Inserted(FactoryOf(Declaring()), f => f.DependencyResolver = new Resolver("factory"));
        session.DependencyResolver = new Resolver("session");
        session.Fire();
        Log.Should().Equal("1 session");
    }

    [Test]
    public void Resolver_OfTheFactorySwapped_TheSessionKeepsItsOwn()
    {
        var factory = FactoryOf(Declaring());
        var session = Inserted(factory, f => f.DependencyResolver = new Resolver("before"));
        factory.DependencyResolver = new Resolver("after");
        session.Fire();
        Log.Should().Equal("1 before");
    }

    [Test]
    public void Resolver_OfTheFactorySwapped_NewSessionsGetTheNewOne()
    {
        var factory = FactoryOf(Declaring());
        factory.DependencyResolver = new Resolver("before");
        var session = Inserted(factory, f => f.DependencyResolver = new Resolver("after"));
        session.Fire();
        Log.Should().Equal("1 after");
    }

    [Test]
    public void Resolver_SetByInitialization_IsUsed()
    {
        var session = FactoryOf(Declaring()).CreateSession(s => s.DependencyResolver = new Resolver("initial"));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("1 initial");
    }

    [Test]
    public void Resolver_None_FireTellsTheRuleAndWhatIsMissing()
    {
        var session = Inserted(FactoryOf(Declaring()), _ => { });
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithMessage("*declaring")
            .WithInnerException<InvalidOperationException>().WithMessage("Dependency resolver not provided*");
    }

    [Test]
    public void Resolver_Context_TellsSessionAndRule()
    {
        var resolver = new Resolver("x");
        var session = Inserted(FactoryOf(Declaring()), f => f.DependencyResolver = resolver);
        session.Fire();
        resolver.Context!.Session.Should().BeSameAs(session);
        resolver.Context.Rule.Name.Should().Be("declaring");
    }

    [Test]
    public void Resolver_MatchesFireSeveralTimes_IsAskedEachTime()
    {
        var resolver = new Resolver("x");
        var session = Inserted(FactoryOf(Declaring()), f => f.DependencyResolver = resolver);
        session.Insert(B(2));
        session.Fire();
        resolver.Asked.Should().Be(2);
    }

    private static ISession Inserted(ISessionFactory factory, Action<ISessionFactory> setUp)
    {
        setUp(factory);
        var session = factory.CreateSession();
        session.Insert(B(1));
        return session;
    }

    private static TestRule Declaring()
    {
        IClock clock = null!;
        return new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => Write(b.Id + " " + clock.Now));
        }, "declaring")
        {
            Dependencies = d => d.Resolve(() => clock),
        };
    }

    private static TestRule DeclaringTwoActions()
    {
        IClock clock = null!;
        return new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => Write(b.Id + "")).Do(_ => Write(clock.Now));
        })
        {
            Dependencies = d => d.Resolve(() => clock),
        };
    }

    private static TestRule Resolving() => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(c => Write(c.Resolve<IClock>().Now));
    });

    private sealed record Clock(string Now) : IClock;

    private sealed class Resolver(string now) : IDependencyResolver
    {
        public IResolutionContext? Context { get; private set; }

        public int Asked { get; private set; }

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Context = context;
            Asked++;
            return serviceType == typeof(IClock) ? new Clock(now) : throw new NotSupportedException();
        }
    }
}
