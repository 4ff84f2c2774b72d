using Penalty.Engine.Diagnostics;
using Penalty.Engine.Extensibility;

namespace Penalty.Engine;

/// <summary>Compiled rules; makes sessions over them. Safe to use by several threads.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>The events of all sessions of this factory.</summary>
    IEventProvider Events { get; }

    /// <summary>Finds the services that actions use, in sessions made from now on.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between a rule that fires and its actions, in sessions made from now on; <see langword="null"/> for none.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Makes a session.</summary>
    /// <returns>The session.</returns>
    ISession CreateSession();

    /// <summary>Makes a session.</summary>
    /// <param name="initializationAction">Sets the session up before rules without facts are matched.</param>
    /// <returns>The session.</returns>
    ISession CreateSession(Action<ISession>? initializationAction);
}
