namespace Penalty.Cli.Tests.Running;

/// <summary>Files that commands are run on.</summary>
internal static class Files
{
    public static string Case(string name) => Path.Combine(Root, "samples", "Scenarios", "cases", name + ".json");

    public static string Root { get; } = FindRoot();

    /// <summary>A case of the samples on one line.</summary>
    public static string LineOf(string name) => string.Concat(File.ReadLines(Case(name)).Select(l => l.Trim()));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Penalty.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}

/// <summary>A folder for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("penalty-cli-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
