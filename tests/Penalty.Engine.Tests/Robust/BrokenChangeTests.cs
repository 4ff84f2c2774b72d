using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A change that a handler or a custom aggregator broke off stops where it was; the session goes on from there.</summary>
[NonParallelizable]
public sealed class BrokenChangeTests
{
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
    public void Aggregator_OfNothingBeforeThrows_NoSessionIsMade()
    {
        var factory = FactoryOf(new TestRule((when, then) =>
        {
            var result = "";
            when.Query(() => result, q => Broken(q.Match<Buyer>()));
            then.Do(_ => Write(result));
        }));
        factory.Invoking(f => f.CreateSession()).Should().Throw<InvalidOperationException>().WithMessage("aggregator");
    }

    [Test]
    public void Aggregator_Threw_TheFactIsThereAndOthersMatch()
    {
        var session = Aggregating();
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>();
        session.Query<Buyer>().Should().HaveCount(1);
        session.Invoking(s => s.Insert(S(2))).Should().NotThrow();
        session.Fire();
        Log.Should().Equal("seller2");
    }

    private static ISession Aggregating() => SessionOf(
        new TestRule((when, then) =>
        {
            Buyer b = null!;
            var result = "";
            when.Match(() => b).Query(() => result, q => Broken(q.Match<Buyer>(x => x.Group == b.Group)));
            then.Do(_ => Write(result));
        }),
        new TestRule((when, then) =>
        {
            Seller s = null!;
            when.Match(() => s);
            then.Do(_ => Write("seller" + s.Id));
        }));

    private static QueryExpression<string> Broken(IQuery<Buyer> source)
    {
        source.Builder.Aggregate<Buyer, string>("Broken", [], typeof(BrokenFactory));
        return new QueryExpression<string>(source.Builder);
    }

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
