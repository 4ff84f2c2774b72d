using Penalty.Cli.Running;

namespace Penalty.Cli.Batch;

/// <summary>The lines that an earlier run wrote into a file, one after another. A last line that is not whole counts as not written.</summary>
internal sealed class WrittenLines : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly IAsyncEnumerator<LineBlock> _blocks;
    private LineBlock? _block;
    private IEnumerator<Line>? _lines;
    private long _end;

    private WrittenLines(FileStream file, CancellationToken cancellationToken)
    {
        _file = file;
        _blocks = new LineSource(file, int.MaxValue / 2).ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    /// <summary>The number that the next line answers, or <see langword="null"/> when there is none.</summary>
    public long? Next { get; private set; }

    /// <summary>How many lines were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>Where the lines that were taken end in the file.</summary>
    public long TakenEnd { get; private set; }

    /// <summary>The last line that was taken, without its line feed.</summary>
    public ReadOnlyMemory<byte> Last { get; private set; }

    private ReadOnlyMemory<byte> Current { get; set; }

    public static async Task<WrittenLines> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var written = new WrittenLines(
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1), cancellationToken);
        try
        {
            await written.AdvanceAsync().ConfigureAwait(false);
            return written;
        }
        catch
        {
            await written.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes the next line.</summary>
    public async Task TakeAsync()
    {
        Last = Current.ToArray();
        Taken++;
        TakenEnd = _end;
        await AdvanceAsync().ConfigureAwait(false);
    }

    /// <summary>Cuts the file after the lines that were taken, so that it can be gone on with.</summary>
    public Task CutAsync()
    {
        _file.SetLength(TakenEnd);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _block?.Dispose();
        await _blocks.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private async Task AdvanceAsync()
    {
        Next = null;
        if (!await MoveNextAsync().ConfigureAwait(false)) return;
        Current = _block!.MemoryOf(_lines!.Current);
        var next = _end + Current.Length + 1;
        if (next > _file.Length) return;
        Next = WrittenLine.NumberOf(Current.Span) ?? throw new RefusedException(
            "not-ours", $"{_file.Name}: not a file that batch wrote; it can't be gone on with.", $"{_file.Name}：不是 batch 写出的文件，无法续写。");
        _end = next;
    }

    private async Task<bool> MoveNextAsync()
    {
        while (_lines is null || !_lines.MoveNext())
        {
            _block?.Dispose();
            _block = null;
            if (!await _blocks.MoveNextAsync().ConfigureAwait(false)) return false;
            _block = _blocks.Current;
            _lines = _block.Lines().GetEnumerator();
        }

        return true;
    }
}
