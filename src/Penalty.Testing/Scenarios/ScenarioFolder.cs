namespace Penalty.Testing;

/// <summary>Finds case files and the rulings that are expected of them: for a framework's source of test cases.</summary>
public static class ScenarioFolder
{
    private const string Cases = "cases";
    private const string Expected = "expected";

    /// <summary>The scenarios of a folder: its files <c>cases/*.json</c>, each with the file of the same name under <c>expected/</c>. A case without
    /// one is a scenario too; it fails until its ruling is accepted (<see cref="GoldenFile.RecordVariable"/>).</summary>
    /// <param name="folder">The folder. A relative path is looked for in the folders above the test's output, the nearest first, so that the files
    /// of the source tree are read and accepted; and if none has it, in the output itself.</param>
    /// <returns>The scenarios, by name.</returns>
    /// <exception cref="PenaltyAssertionException">The folder has no case, or an expected ruling without a case: a test that is not run any
    /// more would go unseen.</exception>
    public static IReadOnlyList<Scenario> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var found = Locate(folder);
        var expected = Path.Combine(found, Expected);
        var scenarios = Files(Path.Combine(found, Cases))
            .Select(path => new Scenario(Path.GetFileNameWithoutExtension(path), path, Path.Combine(expected, Path.GetFileName(path))))
            .ToList();
        if (scenarios.Count == 0)
            throw new PenaltyAssertionException(
                "scenarios.",
                "no case file.",
                $"{Path.Combine(found, Cases)}.",
                "Put case files (*.json) there, or name another folder.");
        if (Files(expected).Except(scenarios.Select(s => s.ExpectedPath)).FirstOrDefault() is { } orphan)
            throw new PenaltyAssertionException(
                "a case for each expected ruling.",
                "none for this one.",
                $"{orphan}.",
                "Delete the file, or bring its case back.");
        return scenarios;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];

    private static string Locate(string folder)
    {
        if (Path.IsPathFullyQualified(folder)) return folder;
        for (var above = Directory.GetParent(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)); above is not null; above = above.Parent)
        {
            var candidate = Path.Combine(above.FullName, folder);
            if (Directory.Exists(Path.Combine(candidate, Cases))) return candidate;
        }

        return Path.Combine(AppContext.BaseDirectory, folder);
    }
}
