using System.Reflection;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;

namespace Penalty.Tests.Facade;

/// <summary>A runtime of another assembly than NRules: it hands everything on to NRules, and its sessions can be disposed of.</summary>
internal sealed class OtherFactory(ISessionFactory factory) : ISessionFactory
{
    public List<OtherSession> Sessions { get; } = [];

    public IEventProvider Events => factory.Events;

    public IDependencyResolver DependencyResolver { get => factory.DependencyResolver; set => factory.DependencyResolver = value; }

    public IActionInterceptor? ActionInterceptor { get => factory.ActionInterceptor; set => factory.ActionInterceptor = value; }

    public ISession CreateSession() => CreateSession(_ => { });

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        var session = (OtherSession)DispatchProxy.Create<IEndingSession, OtherSession>();
        session.Inner = factory.CreateSession(initializationAction);
        Sessions.Add(session);
        return (ISession)(object)session;
    }

    public ReteGraph GetSchema() => factory.GetSchema();
}

/// <summary>A session that has an end.</summary>
public interface IEndingSession : ISession, IDisposable;

/// <summary>A session of NRules that counts how often it is disposed of.</summary>
public class OtherSession : DispatchProxy
{
    public ISession Inner { get; set; } = null!;

    public int Disposals { get; private set; }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IDisposable.Dispose)) return ++Disposals;
        return targetMethod.Invoke(Inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
