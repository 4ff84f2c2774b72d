using System.Reflection;
using System.Reflection.PortableExecutable;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Report;

/// <summary>The runtimes that this program was built with, as their assemblies say.</summary>
public static class RuntimesUnderTest
{
    public static string Title() => string.Join(", ", RuleRuntime.All.Select(r => Title(r.Assembly)));

    private static string Title(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return $"{assembly.GetName().Name} {version ?? assembly.GetName().Version?.ToString()}{(HasMachineCode(assembly) ? " (ReadyToRun)" : string.Empty)}";
    }

    private static bool HasMachineCode(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        return image.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
    }
}
