using System.Buffers;

namespace Penalty.Cli.Batch;

/// <summary>Whole lines of an input, as many as were read at once. Its buffer is rented, and given back when the lines are done.</summary>
internal sealed class LineBlock : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _tooLong;

    private LineBlock(byte[] buffer, int start, int end, long firstLine, bool tooLong)
    {
        _buffer = buffer;
        _start = start;
        _end = end;
        FirstLine = firstLine;
        _tooLong = tooLong;
    }

    /// <summary>The number of its first line, from 1.</summary>
    public long FirstLine { get; }

    /// <summary>How many bytes of the input it stands for.</summary>
    public long InputBytes { get; init; }

    /// <summary>Lines in the first bytes of a rented buffer.</summary>
    public static LineBlock Of(byte[] rented, int length, long firstLine) => new(rented, 0, length, firstLine, false) { InputBytes = length };

    /// <summary>A line that is longer than a line may be; nothing of it is kept.</summary>
    public static LineBlock TooLong(long line, long inputBytes) => new([], 0, 0, line, true) { InputBytes = inputBytes };

    /// <summary>What is left of the block from a line on.</summary>
    public LineBlock From(Line line) => new(_buffer, line.Start, _end, line.Number, _tooLong) { InputBytes = _end - line.Start };

    public IEnumerable<Line> Lines()
    {
        if (_tooLong)
        {
            yield return new Line(FirstLine, 0, 0, TooLong: true);
            yield break;
        }

        var (number, start) = (FirstLine, _start);
        while (start < _end)
        {
            var length = _buffer.AsSpan(start, _end - start).IndexOf((byte)'\n');
            if (length < 0) length = _end - start;
            yield return new Line(number++, start, length, TooLong: false);
            start += length + 1;
        }
    }

    public ReadOnlySpan<byte> BytesOf(Line line) => _buffer.AsSpan(line.Start, line.Length);

    public ReadOnlyMemory<byte> MemoryOf(Line line) => _buffer.AsMemory(line.Start, line.Length);

    /// <summary>Whether a line holds nothing; such lines are passed over.</summary>
    public bool IsBlank(Line line) => !line.TooLong && BytesOf(line).Trim(" \t\r"u8).IsEmpty;

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
    }
}

/// <summary>One line of a block.</summary>
/// <param name="Number">Its number in the input, from 1.</param>
/// <param name="Start">Where it starts in the block.</param>
/// <param name="Length">How many bytes it has, without the line feed.</param>
/// <param name="TooLong">Whether it is longer than a line may be.</param>
internal readonly record struct Line(long Number, int Start, int Length, bool TooLong);
