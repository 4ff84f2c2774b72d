using System.Reflection;
using System.Runtime.Loader;

namespace Penalty.Cli.Running;

/// <summary>Loads assemblies of rules. What penalty itself has is shared with them, so that their rules are rules here; what they bring
/// beside it lies in their own folder.</summary>
internal sealed class RuleAssembly : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;

    private RuleAssembly(string path)
        : base(Path.GetFileName(path))
    {
        _resolver = new AssemblyDependencyResolver(path);
    }

    /// <summary>Loads an assembly.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="RefusedException">It is no assembly, or was built against another version of Penalty.</exception>
    public static Assembly Load(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new FileNotFoundException($"Could not find file '{full}'.", full);
        try
        {
            if (IsShared(AssemblyName.GetAssemblyName(full)))
            {
                throw new RefusedException(
                    "rule-assembly",
                    $"{path}: penalty has an assembly of this name itself, and runs that one; give yours another name.",
                    $"{path}：penalty 自带同名程序集并会运行它；请为您的程序集另取名称。");
            }

            var assembly = new RuleAssembly(full).LoadFromAssemblyPath(full);
            _ = assembly.GetExportedTypes();
            return assembly;
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            throw new RefusedException(
                "rule-assembly", $"{path}: the assembly of rules can't be loaded: {e.Message}", $"{path}：无法加载规则程序集：{e.Message}");
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (IsShared(assemblyName)) return null;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    private static bool IsShared(AssemblyName name)
    {
        try
        {
            return Default.LoadFromAssemblyName(name) is not null;
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException)
        {
            return false;
        }
    }
}
