using System.Buffers;
using System.Runtime.CompilerServices;

namespace Penalty.Cli.Batch;

/// <summary>Cuts a stream into blocks of whole lines. What has arrived is handed on at once, so that a pipe is not kept waiting; a line that is
/// too long is told and passed over, so that memory stays what it is.</summary>
internal sealed class LineSource
{
    private const int ReadSize = 128 * 1024;
    private readonly Stream _stream;
    private readonly int _longest;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(2 * ReadSize);
    private int _filled;
    private long _line = 1;

    /// <summary>A source of lines.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="longest">The most bytes that a line may have.</param>
    public LineSource(Stream stream, int longest)
    {
        _stream = stream;
        _longest = longest;
    }

    public async IAsyncEnumerable<LineBlock> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = true;
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (first) SkipByteOrderMark();
            first = false;
            if (Whole() is { } block) yield return block;
            else if (_filled > _longest && await SkipLineAsync(cancellationToken).ConfigureAwait(false) is var skipped) yield return LineBlock.TooLong(_line++, skipped);
        }

        if (_filled > 0) yield return LineBlock.Of(_buffer, _filled, _line);
        else ArrayPool<byte>.Shared.Return(_buffer);
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_buffer.Length - _filled < ReadSize)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * ReadSize, _buffer.Length * 2));
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = await _stream.ReadAsync(_buffer.AsMemory(_filled, ReadSize), cancellationToken).ConfigureAwait(false);
        _filled += read;
        return read > 0;
    }

    private void SkipByteOrderMark()
    {
        if (!_buffer.AsSpan(0, _filled).StartsWith("\uFEFF"u8)) return;
        _filled -= 3;
        _buffer.AsSpan(3, _filled).CopyTo(_buffer);
    }

    /// <summary>The whole lines that have arrived, or <see langword="null"/> when none has; what is begun goes into the next block.</summary>
    private LineBlock? Whole()
    {
        var end = _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
        if (end == 0) return null;
        var block = LineBlock.Of(_buffer, end, _line);
        _line += _buffer.AsSpan(0, end).Count((byte)'\n');
        var next = ArrayPool<byte>.Shared.Rent(2 * ReadSize + (_filled - end));
        _buffer.AsSpan(end, _filled - end).CopyTo(next);
        (_buffer, _filled) = (next, _filled - end);
        return block;
    }

    /// <summary>Reads to the end of a line without keeping it.</summary>
    /// <returns>How many bytes it had.</returns>
    private async Task<long> SkipLineAsync(CancellationToken cancellationToken)
    {
        long skipped = _filled;
        _filled = 0;
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            var length = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n') + 1;
            skipped += length == 0 ? _filled : length;
            var rest = length == 0 ? 0 : _filled - length;
            _buffer.AsSpan(length, rest).CopyTo(_buffer);
            _filled = rest;
            if (length > 0) break;
        }

        return skipped;
    }
}
