using System.Text.Json;
using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;

namespace Scenarios.Points;

/// <summary>The entries of a seller's ledger, an instant to ask about, and where the standing stands that is expected of them.</summary>
public sealed record PointsScenario(string Name, LocalizedText Title, DateTimeOffset At, Posting Posting)
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public string ExpectedPath => ExpectedOf(Name);

    public static IReadOnlyList<PointsScenario> ReadAll() =>
        [.. Directory.GetFiles(Path.Combine(Folder, "points"), "*.json").Order(StringComparer.Ordinal).Select(Read)];

    public static string ExpectedOf(string name) => Path.Combine(Folder, "expected", "points", name + ".json");

    /// <summary>The standing as it is kept beside the scenarios: without what changes when a policy file, the rules or the runtime do.</summary>
    public static string Comparable(PointsStanding standing) => LedgerJson.WriteStanding(standing with
    {
        Provenance = standing.Provenance with
        {
            Engine = "-",
            EngineVersion = "-",
            RuleSet = "-",
            Policies = [.. standing.Provenance.Policies.Select(p => p with { ContentHash = "-" })],
        },
    }) + "\n";

    /// <summary>Whether the standing of a scenario is the one that is expected.</summary>
    public static async Task<bool> IsExpectedAsync(string name, PointsStanding standing, CancellationToken cancellationToken) =>
        File.Exists(ExpectedOf(name)) && await File.ReadAllTextAsync(ExpectedOf(name), cancellationToken) == Comparable(standing);

    internal static LocalizedText TitleOf(JsonElement scenario) => new(
        scenario.GetProperty("title").GetProperty("en").GetString()!, scenario.GetProperty("title").GetProperty("zh-CN").GetString()!);

    private static PointsScenario Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var scenario = document.RootElement;
        return new PointsScenario(
            Path.GetFileNameWithoutExtension(path),
            TitleOf(scenario),
            scenario.GetProperty("at").GetDateTimeOffset(),
            LedgerJson.ReadPosting(scenario.GetProperty("posting").GetRawText(), path));
    }
}
