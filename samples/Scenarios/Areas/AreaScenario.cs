using System.Globalization;
using System.Text.Json;
using Penalty;

namespace Scenarios;

/// <summary>A question beside rulings, with the answer that is expected of it: as JSON, and as a text in each language.</summary>
/// <param name="Area">The folder that it stands in.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Kind">What is asked: the name of the member that holds the question.</param>
/// <param name="Question">The question, as JSON.</param>
/// <param name="AsOf">The instant for which it is asked; <see langword="null"/> when the question itself says when.</param>
public sealed record AreaScenario(string Area, string Name, string Kind, string Question, DateTimeOffset? AsOf)
{
    private static readonly Dictionary<string, Func<PenaltyEvaluator, AreaScenario, AreaAnswer>> Areas = new(StringComparer.Ordinal)
    {
        ["orders"] = OrderScenarios.Answer,
        ["complaints"] = ComplaintScenarios.Answer,
    };

    /// <summary>Where the expected answer stands, without the ending of its file.</summary>
    public string ExpectedPath => Path.Combine(AppContext.BaseDirectory, Area, "expected", Name);

    public static IReadOnlyList<AreaScenario> ReadAll() =>
        [.. Areas.Keys.SelectMany(a => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, a), "*.json").Order(StringComparer.Ordinal)).Select(Read)];

    public static AreaScenario Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        var question = file.RootElement.EnumerateObject().Single(m => m.Name != "asOf");
        DateTimeOffset? asOf = file.RootElement.TryGetProperty("asOf", out var instant)
            ? DateTimeOffset.Parse(instant.GetString()!, CultureInfo.InvariantCulture)
            : null;
        var area = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new AreaScenario(area, Path.GetFileNameWithoutExtension(path), question.Name, question.Value.GetRawText(), asOf);
    }

    public AreaAnswer Answer(PenaltyEvaluator evaluator) => Areas[Area](evaluator, this);
}
