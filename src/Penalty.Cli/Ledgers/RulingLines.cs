using System.Runtime.CompilerServices;
using System.Text;
using Penalty.Cli.Batch;
using Penalty.Cli.Explain;
using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Ledgers;

/// <summary>The rulings of a file: one ruling laid out over lines, or a ruling a line as <c>batch</c> writes them, however many.</summary>
internal static class RulingLines
{
    private static readonly int Longest = 3 * InputLimits.Default.Characters;

    /// <summary>Reads the rulings one after another.</summary>
    /// <returns>For each the number of its line, and how to read it: what is wrong with one is told when it is read.</returns>
    public static async IAsyncEnumerable<(long Line, Func<Ruling> Read)> ReadAsync(
        CliHost host, string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = InputFile.NameOf(path);
        var stream = InputFile.Open(host, path);
        await using var scope = stream.ConfigureAwait(false);
        StringBuilder? whole = null;
        await foreach (var block in new LineSource(stream, Longest).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            using (block)
            {
                foreach (var line in block.Lines().Where(l => !block.IsBlank(l)))
                {
                    var text = Encoding.UTF8.GetString(block.BytesOf(line));
                    if (whole is null && line.Number == block.FirstLine && block.FirstLine == 1 && RulingInput.RulingIn(text) is null) whole = new StringBuilder();
                    if (whole is null) yield return (line.Number, () => Parse(text, name));
                    else Append(whole, text, name);
                }
            }
        }

        if (whole?.ToString() is { } ruling) yield return (1, () => Parse(ruling, name));
    }

    private static Ruling Parse(string text, string name) => PenaltyJson.ReadRuling(RulingInput.RulingIn(text) ?? text, name);

    private static void Append(StringBuilder whole, string text, string name)
    {
        if (whole.Length + text.Length > InputLimits.Default.Characters)
        {
            throw new RefusedException(
                "no-rulings", $"{name}: neither a ruling nor rulings a line each.", $"{name}：既不是一份裁定，也不是每行一份的裁定。");
        }

        whole.Append(text).Append('\n');
    }
}
