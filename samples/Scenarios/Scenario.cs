using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Scenarios;

/// <summary>A case file with the ruling that is expected of it.</summary>
public sealed record Scenario(string Name, HarassmentCase Case, string ExpectedPath)
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public static async Task<Scenario> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var harassmentCase = await CaseReader.ReadFileAsync(path, cancellationToken: cancellationToken);
        return new Scenario(name, harassmentCase, Path.Combine(Path.GetDirectoryName(path)!, "..", "expected", name + ".json"));
    }

    public static async Task<IReadOnlyList<Scenario>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var scenarios = new List<Scenario>();
        foreach (var path in Directory.GetFiles(Path.Combine(Folder, "cases"), "*.json").Order(StringComparer.Ordinal))
            scenarios.Add(await ReadAsync(path, cancellationToken));
        return scenarios;
    }

    /// <summary>The ruling as it is kept beside the case: without what changes when a policy file, the rules or the engine do.</summary>
    public static string Comparable(Ruling ruling) => PenaltyJson.Write(ruling with
    {
        Provenance = ruling.Provenance with
        {
            Engine = "-",
            EngineVersion = "-",
            RuleSet = "-",
            Policies = [.. ruling.Provenance.Policies.Select(p => p with { ContentHash = "-" })],
        },
    });

    /// <summary>Whether the ruling is the one that is expected.</summary>
    public async Task<bool> IsExpectedAsync(Ruling ruling, CancellationToken cancellationToken) =>
        File.Exists(ExpectedPath)
        && (await File.ReadAllTextAsync(ExpectedPath, cancellationToken)).TrimEnd() == Comparable(ruling).TrimEnd();
}
