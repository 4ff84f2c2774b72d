using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A change that a handler or a custom aggregator broke off leaves a session that says so, rather than one that is wrong.</summary>
[NonParallelizable]
public sealed class BrokenSessionTests
{
    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Change("Insert", s => s.Insert(B(2)));
        yield return Change("InsertAll", s => s.InsertAll([B(2)]));
        yield return Change("Update", s => s.Update(s.Query<Buyer>().First()));
        yield return Change("UpdateAll", s => s.UpdateAll(s.Query<Buyer>()));
        yield return Change("Retract", s => s.Retract(s.Query<Buyer>().First()));
        yield return Change("RetractAll", s => s.RetractAll(s.Query<Buyer>()));
    }

    [TestCaseSource(nameof(Changes))]
    public void Change_HandlerThrewBefore_IsRefusedWithTheReason(Action<ISession> change)
    {
        var session = SessionOf(EachBuyer());
        session.Events.ActivationCreatedEvent += (_, _) => Throw("handler");
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>().WithMessage("handler");
        session.Invoking(change).Should().Throw<InvalidOperationException>().WithMessage("*discarded*");
    }

    [Test]
    public void Handler_Throws_TheExceptionComesThrough()
    {
        var session = SessionOf(EachBuyer());
        session.Events.FactInsertingEvent += (_, _) => Throw("handler");
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>().WithMessage("handler");
    }

    [Test]
    public void Handler_OfRuleFiredThrows_TheSessionGoesOn()
    {
        // No change was under way: nothing is broken off.
        var session = SessionOf(EachBuyer());
        session.Events.RuleFiredEvent += (_, _) => Throw("handler");
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<InvalidOperationException>().WithMessage("handler");
        session.Invoking(s => s.Insert(B(2))).Should().NotThrow();
    }

    [Test]
    public void Aggregator_Throws_TheExceptionComesThrough() =>
        Aggregating().Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>().WithMessage("aggregator");

    [Test]
    public void Aggregator_Threw_FurtherChangesAreRefused()
    {
        var session = Aggregating();
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>();
        session.Invoking(s => s.Insert(B(2))).Should().Throw<InvalidOperationException>().WithMessage("*custom aggregator*discarded*");
    }

    private static ISession Aggregating() => SessionOf(new TestRule((when, then) =>
    {
        Buyer b = null!;
        var result = "";
        when.Match(() => b).Query(() => result, q => Broken(q.Match<Buyer>()));
        then.Do(_ => Write(result));
    }));

    private static QueryExpression<string> Broken(IQuery<Buyer> source)
    {
        source.Builder.Aggregate<Buyer, string>("Broken", [], typeof(BrokenFactory));
        return new QueryExpression<string>(source.Builder);
    }

    private static TestCaseData Change(string name, Action<ISession> change) => new TestCaseData(change).SetArgDisplayNames(name);

    private sealed class BrokenFactory : IAggregatorFactory
    {
        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        {
        }

        public IAggregator Create(AggregationContext context) => new BrokenAggregator();
    }

    private sealed class BrokenAggregator : IAggregator
    {
        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            throw new InvalidOperationException("aggregator");

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => [];

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => [];
    }
}
