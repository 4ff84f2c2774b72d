using System.Text;

namespace Penalty.Model.Json;

/// <summary>Takes a text out of a stream, and no more of it than the limit allows.</summary>
internal static class InputText
{
    private const int Chunk = 16 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> ReadAsync(Stream stream, string name, InputLimits limits, CancellationToken cancellationToken)
    {
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
            throw new InvalidInputException(name, [new InputProblem(string.Empty, Lines(text), new("bytes that are no UTF-8", "非 UTF-8 字节"), new("text in UTF-8", "UTF-8 文本"))]);
        }

        return text.ToString();
    }

    public static InvalidInputException TooLong(string name, InputLimits limits, LocalizedText found) => new(name, [new InputProblem(
        string.Empty, 0, found, Said.Say($"at most {limits.Characters} characters", $"至多 {limits.Characters} 个字符"))]);

    private static int Lines(StringBuilder text)
    {
        var lines = 1;
        foreach (var chunk in text.GetChunks()) lines += chunk.Span.Count('\n');
        return lines;
    }
}
