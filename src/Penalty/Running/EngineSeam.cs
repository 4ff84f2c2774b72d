using System.Reflection;

namespace Penalty;

/// <summary>The one place that knows what our own engine can do and the one it stands in for can't; all else in Penalty holds under both.</summary>
internal static class EngineSeam
{
    private const string SessionReuse =
        "Sessions are not reused: the memory of each case is allocated anew and left to the garbage collector.";

    public static EngineDescription Describe(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        var reuses = session is IDisposable;
        End(session);
        var assembly = typeof(ISession).Assembly;
        return new EngineDescription(assembly.GetName().Name!, VersionOf(assembly), reuses, reuses ? [] : [SessionReuse]);
    }

    /// <summary>Ends a session. Facts and matches that it gave out are void then: an engine that reuses memory hands it to the next case.</summary>
    public static void End(ISession session) => (session as IDisposable)?.Dispose();

    /// <summary>The package's version: an assembly version may stay the same over several packages.</summary>
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? assembly.GetName().Version!.ToString(3);
}
