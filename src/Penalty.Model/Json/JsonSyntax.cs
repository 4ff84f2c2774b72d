using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Penalty.Model.Json;

/// <summary>Holds a text to the JSON standard. Newtonsoft.Json, which reads it afterwards, lets pass what is none: single quotes, comments,
/// trailing commas, NaN.</summary>
internal static class JsonSyntax
{
    /// <summary>Where a text stops being JSON, or <see langword="null"/> when it is JSON.</summary>
    public static InputProblem? FirstProblem(string json, InputLimits limits)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var utf8 = bytes.AsSpan(0, Encoding.UTF8.GetBytes(json, bytes));
            return IsJson(utf8, limits) ? null : FirstProblem(utf8, limits);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Most texts are JSON, and need no place kept for each token.</summary>
    private static bool IsJson(ReadOnlySpan<byte> json, InputLimits limits)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static InputProblem? FirstProblem(ReadOnlySpan<byte> json, InputLimits limits)
    {
        var place = new JsonPlace();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            while (reader.Read()) place.Enter(ref reader);
            return null;
        }
        catch (JsonException e)
        {
            return new InputProblem(
                place.Path,
                (int)Math.Min(int.MaxValue, (e.LineNumber ?? 0) + 1),
                Said.AsIs(Found(e)),
                Said.Say(
                    $"well-formed JSON, one object, nested at most {limits.Depth} deep",
                    $"格式正确的 JSON，一个对象，嵌套至多 {limits.Depth} 层"));
        }
    }

    /// <summary>The reader's own words without the place, which is told apart, and without advice to a programmer.</summary>
    private static string Found(JsonException e)
    {
        var text = e.Message;
        foreach (var tail in new[] { " LineNumber:", " Change the reader options", " Path:" })
        {
            var at = text.IndexOf(tail, StringComparison.Ordinal);
            if (at >= 0) text = text[..at];
        }

        return text.TrimEnd('.', ' ');
    }
}
