using Penalty.Engine.Tests.Differences;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A session is for one thread at a time; a factory is for many.</summary>
[NonParallelizable]
public sealed class ThreadTests
{
    private static IEnumerable<TestCaseData> Uses()
    {
        yield return Use("Insert", s => s.Insert(B(2)));
        yield return Use("InsertAll", s => s.InsertAll([B(2)]));
        yield return Use("Update", s => s.TryUpdate(B(2)));
        yield return Use("Retract", s => s.TryRetract(B(2)));
        yield return Use("Fire", s => s.Fire());
        yield return Use("Query", s => _ = s.Query<Buyer>().ToList());
        yield return Use("PropagateLinked", s => s.PropagateLinked());
        yield return Use("Dispose", s => ((IDisposable)s).Dispose());
    }

    [PenaltyEngineOnly("NRules does not look at threads.")]
    [TestCaseSource(nameof(Uses))]
    public void Use_WhileAnotherThreadFires_IsRefused(Action<ISession> use)
    {
        ISession session = null!;
        Exception? refused = null;
        Action useElsewhere = () => OnAnotherThread(() => refused = Record(() => use(session)));
        session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => useElsewhere.Invoke());
        }));
        session.Insert(B(1));
        session.Fire();
        refused.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Contain("thread");
    }

    [Test]
    public void Use_OnAnotherThreadAfterwards_IsFine()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        Exception? thrown = null;
        OnAnotherThread(() => thrown = Record(() => session.Fire()));
        thrown.Should().BeNull();
    }

    [Test]
    public void Factory_SharedByFourThreads_EachFindsWhatIsExpected()
    {
        var factory = FactoryOf([new JoinRule(), new NotRule(), new CollectRule(), new GroupRule(), new NestedQueryRule(), new AllRule()]);
        var found = new bool[4];
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(i => new Thread(() => found[i] = FindsAll(factory, seed: i)))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        found.Should().OnlyContain(f => f);
    }

    [Test]
    public void Factory_FirstSessionsAtOnce_AllWork()
    {
        for (var round = 0; round < 20; round++)
        {
            var factory = FactoryOf(EachSellerCounts());
            var fired = new int[4];
            Parallel.For(0, 4, i =>
            {
                var session = factory.CreateSession();
                session.InsertAll([S(1, value: 1), S(2, value: 2)]);
                fired[i] = session.Fire();
            });
            fired.Should().OnlyContain(f => f == 2);
        }
    }

    private static TestRule EachSellerCounts() => new((when, then) =>
    {
        Seller s = null!;
        when.Match(() => s, x => x.Value > 0);
        then.Do(c => c.TryUpdate("nothing"));
    });

    private static bool FindsAll(ISessionFactory factory, int seed)
    {
        var random = new Random(seed);
        var agrees = true;
        for (var round = 0; round < 100; round++)
        {
            var session = factory.CreateSession();
            List<Person> people = [.. Enumerable.Range(0, 10).Select(i => i % 2 == 0
                ? B(i, random.Next(3), random.Next(4))
                : (Person)S(i, random.Next(3), random.Next(4)))];
            session.InsertAll(people);
            session.Fire();
            agrees &= Expectation.Of(people).SetEquals(session.Query<Found>());
            (session as IDisposable)?.Dispose();
        }

        return agrees;
    }

    private static TestCaseData Use(string name, Action<ISession> use) => new TestCaseData(use).SetArgDisplayNames(name);

    private static void OnAnotherThread(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static Exception? Record(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
