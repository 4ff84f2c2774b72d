using System.Reflection;
using System.Runtime.Loader;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Hosting;

/// <summary>Reads the files that options name. What is wrong with one is noted, and the rest is read all the same.</summary>
internal sealed class GivenFiles(string root, InputLimits limits, List<LocalizedText> problems)
{
    /// <summary>The policies of files and folders, by the order in which they are named.</summary>
    public IReadOnlyList<PolicyFile> Policies(IEnumerable<string> paths) =>
        [.. paths.SelectMany(FilesOf).Select(f => Try(f, () => PolicyFiles.Read(File.ReadAllText(f), f, limits))).OfType<PolicyFile>()];

    /// <summary>The assemblies of names and paths.</summary>
    public IReadOnlyList<Assembly> Assemblies(IEnumerable<string> namesOrPaths) => [.. namesOrPaths.Select(n => Try(n, () => Load(n))).OfType<Assembly>()];

    /// <summary>The problems of an input, each with the name of the input.</summary>
    public static IEnumerable<LocalizedText> Told(InvalidInputException error) => error.Problems.Select(p => new LocalizedText(
        $"{error.InputName}: {p.In(Language.En)}", $"{error.InputName}：{p.In(Language.ZhCn)}"));

    private IEnumerable<string> FilesOf(string path)
    {
        var full = Path.GetFullPath(path, root);
        if (File.Exists(full)) return [full];
        if (!Directory.Exists(full)) return Nothing($"{full}: found no such file or folder; allowed: a policy file, or a folder of such", $"{full}：无此文件或文件夹；应为规则文件或其文件夹");
        string[] files = [.. Directory.EnumerateFiles(full, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : Nothing($"{full}: found no *.json in the folder; allowed: at least one policy file", $"{full}：文件夹中没有 *.json；应至少有一个规则文件");
    }

    private Assembly Load(string nameOrPath) => nameOrPath.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        ? AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(nameOrPath, root))
        : Assembly.Load(new AssemblyName(nameOrPath));

    private T? Try<T>(string name, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidInputException e)
        {
            problems.AddRange(Told(e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            problems.Add(new LocalizedText($"{name}: can't be read: {e.Message}", $"{name}：无法读取：{e.Message}"));
        }

        return null;
    }

    private string[] Nothing(string en, string zhCn)
    {
        problems.Add(new LocalizedText(en, zhCn));
        return [];
    }
}
