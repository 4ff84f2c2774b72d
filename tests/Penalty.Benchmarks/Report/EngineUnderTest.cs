using System.Reflection;
using System.Reflection.PortableExecutable;

namespace Penalty.Benchmarks.Report;

/// <summary>The engine that this program was built with, as its assembly says.</summary>
public static class EngineUnderTest
{
    public static string Title()
    {
        var assembly = typeof(ISession).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{assembly.GetName().Name} {version ?? assembly.GetName().Version?.ToString()}{(HasMachineCode(assembly) ? ", ReadyToRun" : string.Empty)}";
    }

    private static bool HasMachineCode(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        return image.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
    }
}
