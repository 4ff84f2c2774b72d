namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>Two sets of facts, each fact with one partner in the other set, from an empty session to all pairs fired.</summary>
public sealed class JoinScenario
{
    private readonly ISessionFactory _factory = Compiled.From([new ParcelMeetsOrder()]);
    private readonly Order[] _orders;
    private readonly Parcel[] _parcels;

    public JoinScenario(int size)
    {
        var numbers = Enumerable.Range(0, size).ToArray();
        new Random(size).Shuffle(numbers);
        _orders = [.. Enumerable.Range(0, size).Select(n => new Order { Number = n })];
        _parcels = [.. numbers.Select(n => new Parcel { OrderNumber = n })];
    }

    public void Run()
    {
        var session = _factory.CreateSession();
        session.InsertAll(_orders);
        session.InsertAll(_parcels);
        session.Fire();
        (session as IDisposable)?.Dispose();
    }

    public void Check()
    {
        foreach (var order in _orders) order.Parcel = null;
        Run();
        UnexpectedResultException.Unless(_orders.All(o => o.Parcel?.OrderNumber == o.Number), "join");
    }
}
