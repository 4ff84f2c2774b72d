using System.Buffers;
using System.Buffers.Text;

namespace Penalty.Cli.Batch;

/// <summary>How a line of the output and of the error file begins: with the number of the line of the input that it answers.</summary>
internal static class WrittenLine
{
    private static ReadOnlySpan<byte> Head => "{\"line\":"u8;

    public static void WriteHead(long line, IBufferWriter<byte> output)
    {
        output.Write(Head);
        Utf8Formatter.TryFormat(line, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    /// <summary>The number that a line begins with, or <see langword="null"/> when it is none of ours.</summary>
    public static long? NumberOf(ReadOnlySpan<byte> line) =>
        line.StartsWith(Head)
        && Utf8Parser.TryParse(line[Head.Length..], out long number, out var used)
        && line[(Head.Length + used)..].StartsWith(","u8)
            ? number
            : null;
}
