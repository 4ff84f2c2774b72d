using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>Two sets of facts, each fact with one partner in the other set, from an empty session to all pairs fired.</summary>
public sealed class JoinScenario
{
    private readonly ISessionFactory _factory;
    private readonly Action<ISession> _insert;
    private readonly Order[] _orders;
    private readonly Parcel[] _parcels;

    public JoinScenario(RuleRuntime runtime, int size, Arrival arrival)
    {
        _factory = runtime.Compile([new ParcelMeetsOrder()]);
        _insert = arrival == Arrival.Interleaved ? InsertInterleaved : InsertSides;
        var numbers = Enumerable.Range(0, size).ToArray();
        new Random(size).Shuffle(numbers);
        _orders = [.. Enumerable.Range(0, size).Select(n => new Order { Number = n })];
        _parcels = [.. numbers.Select(n => new Parcel { OrderNumber = n })];
    }

    public void Run()
    {
        var session = _factory.CreateSession();
        _insert(session);
        session.Fire();
        (session as IDisposable)?.Dispose();
    }

    public void Check()
    {
        foreach (var order in _orders) order.Parcel = null;
        Run();
        UnexpectedResultException.Unless(_orders.All(o => o.Parcel?.OrderNumber == o.Number), "join");
    }

    private void InsertSides(ISession session)
    {
        session.InsertAll(_orders);
        session.InsertAll(_parcels);
    }

    private void InsertInterleaved(ISession session)
    {
        for (var i = 0; i < _orders.Length; i++)
        {
            session.Insert(_orders[i]);
            session.Insert(_parcels[i]);
        }
    }
}
