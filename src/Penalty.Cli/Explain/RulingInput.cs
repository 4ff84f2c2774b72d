using System.Text.Json;
using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Explain;

/// <summary>Reads a ruling from a file that holds one, or a line of a batch, or a case that is then ruled on.</summary>
internal static class RulingInput
{
    public static async Task<Ruling> ReadAsync(
        CliHost host, string path, Func<Task<PenaltyEvaluator>> evaluator, CancellationToken cancellationToken)
    {
        var name = InputFile.NameOf(path);
        var json = await InputFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false);
        return RulingIn(json) is { } ruling
            ? PenaltyJson.ReadRuling(ruling, name)
            : (await evaluator().ConfigureAwait(false)).Evaluate(CaseReader.Read(json, name));
    }

    /// <summary>The text of the ruling in a file, or <see langword="null"/> when there is none: then it is for the reader of cases to say what is wrong.</summary>
    public static string? RulingIn(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return null;
            if (root.TryGetProperty("line", out _) && root.TryGetProperty("ruling", out var ruling)) return ruling.GetRawText();
            return root.TryGetProperty("outcome", out _) && root.TryGetProperty("provenance", out _) ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
