using System.Text;

namespace Penalty.Model.Json;

/// <summary>Takes a text out of a stream, and no more of it than the limit allows.</summary>
public static class InputText
{
    private const int Chunk = 16 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text to the end of a stream.</summary>
    /// <param name="stream">The stream, in UTF-8; it is left open.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How many characters it may have.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text, without a byte order mark.</returns>
    /// <exception cref="InvalidInputException">The text is no UTF-8, or too long.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static async Task<string> ReadAsync(Stream stream, string name, InputLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true, Chunk, leaveOpen: true);
        var text = new StringBuilder();
        var chunk = new char[Chunk];
        try
        {
            while (await reader.ReadAsync(chunk, cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                text.Append(chunk, 0, read);
                if (text.Length > limits.Characters) throw TooLong(name, limits, new("more characters", "更多字符"));
            }
        }
        catch (DecoderFallbackException)
        {
            throw NoText(name, Lines(text));
        }

        return text.ToString();
    }

    internal static string Decode(ReadOnlySpan<byte> utf8, string name)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException e)
        {
            throw NoText(name, 1 + utf8[..Math.Max(0, e.Index)].Count((byte)'\n'));
        }
    }

    internal static InvalidInputException TooLong(string name, InputLimits limits, LocalizedText found) => new(name, [new InputProblem(
        string.Empty, 0, found, Said.Say($"at most {limits.Characters} characters", $"至多 {limits.Characters} 个字符"))]);

    private static InvalidInputException NoText(string name, int line) => new(name, [new InputProblem(
        string.Empty, line, new("bytes that are no UTF-8", "非 UTF-8 字节"), new("text in UTF-8", "UTF-8 文本"))]);

    private static int Lines(StringBuilder text)
    {
        var lines = 1;
        foreach (var chunk in text.GetChunks()) lines += chunk.Span.Count('\n');
        return lines;
    }
}
