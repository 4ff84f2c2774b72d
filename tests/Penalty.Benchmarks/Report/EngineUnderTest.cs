using System.Reflection;

namespace Penalty.Benchmarks.Report;

/// <summary>The engine that this program was built with, as its assembly says.</summary>
public static class EngineUnderTest
{
    public static string Title()
    {
        var assembly = typeof(ISession).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{assembly.GetName().Name} {version ?? assembly.GetName().Version?.ToString()}";
    }
}
