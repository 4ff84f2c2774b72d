using Penalty.Engine.Diagnostics;
using Penalty.Engine.Extensibility;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed class SessionFactory : ISessionFactory
{
    private readonly Network _network;
    private readonly EventAggregator _events = new();

    public SessionFactory(Network network) => _network = network;

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver { get; set; } = new NoDependencies();

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = new Session(_network, _events, DependencyResolver, ActionInterceptor);
        initializationAction?.Invoke(session);
        session.Start();
        return session;
    }
}
