using System.Text.Json;
using System.Text.Json.Nodes;

namespace Penalty.Testing;

/// <summary>A file with the JSON that is expected. It changes only when it is accepted on purpose: see <see cref="RecordVariable"/>. Immutable.</summary>
/// <param name="path">The path of the file.</param>
public sealed class GoldenFile(string path)
{
    /// <summary>The environment variable that accepts: while it is <c>1</c>, what is found is written over what is expected. A test that wrote
    /// fails all the same, so that a run in which everything is accepted is never green.</summary>
    public const string RecordVariable = "PENALTY_RECORD";

    private const string HowToAccept =
        $"If what was found is right, run the test once with {RecordVariable}=1, and read the change of the file before you keep it";

    /// <summary>The path of the file.</summary>
    public string Path { get; } = path;

    /// <summary>Checks that JSON is what the file expects. Members and listed objects are compared, not layout; listed objects that have a name
    /// (<c>id</c>, <c>conclusion</c> and the like) by it, wherever they stand.</summary>
    /// <param name="json">The JSON found.</param>
    /// <param name="where">What it is, for the failure.</param>
    /// <param name="details">What explains it, for the failure, or <see langword="null"/>.</param>
    /// <exception cref="PenaltyAssertionException">It differs, there is no such file, or it was accepted just now.</exception>
    public void Check(string json, string where, string? details = null)
    {
        var found = Parse(json);
        var expected = File.Exists(Path) ? Parse(File.ReadAllText(Path)) : null;
        if (expected is not null && JsonDifference.Between(expected, found) is []) return;
        if (Environment.GetEnvironmentVariable(RecordVariable) == "1") throw Accepted(json, where, expected is null);
        if (expected is null) throw new PenaltyAssertionException($"a file {Path}.", "no such file.", where, $"{HowToAccept}.", details);
        throw Differs(JsonDifference.Between(expected, found), where, details);
    }

    private static JsonNode Parse(string json) =>
        JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

    private PenaltyAssertionException Accepted(string json, string where, bool isNew)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        File.WriteAllText(Path, json.ReplaceLineEndings("\n").TrimEnd() + "\n");
        return new PenaltyAssertionException(
            $"what {Path} says.",
            isNew ? "no such file: it was written now." : "something else: the file was written over now.",
            where,
            $"Read the change of the file; then unset {RecordVariable} and run the test again.");
    }

    private PenaltyAssertionException Differs(IReadOnlyList<JsonDifference> differences, string where, string? details) => new(
        $"what {Path} says.",
        differences.Count == 1 ? "one difference, below." : RulingWords.Say($"{differences.Count} differences, below."),
        where,
        $"{HowToAccept}.",
        string.Join('\n', ["Differences:", .. JsonDifference.Lines(differences), .. details is null ? Array.Empty<string>() : [details]]));
}
