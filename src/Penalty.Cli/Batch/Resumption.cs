using System.Runtime.CompilerServices;
using Penalty.Cli.Running;

namespace Penalty.Cli.Batch;

/// <summary>Finds out how far a run came that was cut off: up to the first line of the input that neither file answers. What stands in a file
/// after that, a line that is not whole included, is cut off and made again.</summary>
internal sealed class Resumption
{
    private readonly LineRuling _ruling;
    private (LineBlock Block, Line Line)? _lastRuled;
    private LineBlock? _rest;
    private long _bytes;

    public Resumption(LineRuling ruling) => _ruling = ruling;

    /// <summary>Passes over the lines that are done, and cuts the files there.</summary>
    /// <param name="blocks">The input; what is left of it comes from <see cref="RestAsync"/>.</param>
    /// <param name="outputPath">The output of the earlier run.</param>
    /// <param name="errorPath">Its error file, or <see langword="null"/> when it had none: then a line that has no ruling and comes before one failed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What the earlier run did.</returns>
    /// <exception cref="RefusedException">The files are not those of a run over this input, by these policies and rules.</exception>
    public async Task<BatchTally> SkipAsync(
        IAsyncEnumerator<LineBlock> blocks, string outputPath, string? errorPath, CancellationToken cancellationToken)
    {
        var output = await WrittenLines.OpenAsync(outputPath, cancellationToken).ConfigureAwait(false);
        await using var outputScope = output.ConfigureAwait(false);
        var errors = errorPath is null ? null : await WrittenLines.OpenAsync(errorPath, cancellationToken).ConfigureAwait(false);
        await using var errorScope = (errors ?? (IAsyncDisposable)new MemoryStream()).ConfigureAwait(false);

        var unanswered = await SkipDoneAsync(blocks, output, errors).ConfigureAwait(false);
        if (_rest is null && (output.Next ?? errors?.Next) is { } beyond) throw NotOfThisInput(outputPath, beyond);
        CheckLast(output, outputPath);
        await output.CutAsync().ConfigureAwait(false);
        if (errors is not null) await errors.CutAsync().ConfigureAwait(false);
        var failed = errors?.Taken ?? unanswered;
        return new BatchTally(output.Taken, failed, output.Taken + failed, _bytes);
    }

    /// <summary>What is left of the input.</summary>
    public async IAsyncEnumerable<LineBlock> RestAsync(
        IAsyncEnumerator<LineBlock> blocks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_rest is null) yield break;
        yield return _rest;
        while (await blocks.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return blocks.Current;
        }
    }

    /// <summary>Passes over the lines that either file answers.</summary>
    /// <returns>How many lines had neither a ruling nor an error file to be in, and so failed.</returns>
    private async Task<long> SkipDoneAsync(IAsyncEnumerator<LineBlock> blocks, WrittenLines output, WrittenLines? errors)
    {
        var unanswered = 0L;
        while (await blocks.MoveNextAsync().ConfigureAwait(false))
        {
            var block = blocks.Current;
            foreach (var line in block.Lines())
            {
                if (block.IsBlank(line)) continue;
                if (output.Next == line.Number)
                {
                    await output.TakeAsync().ConfigureAwait(false);
                    Keep(block, line);
                }
                else if (errors?.Next == line.Number) await errors.TakeAsync().ConfigureAwait(false);
                else if (errors is null && output.Next > line.Number) unanswered++;
                else
                {
                    _rest = block.From(line);
                    _bytes += block.InputBytes - _rest.InputBytes;
                    return unanswered;
                }
            }

            _bytes += block.InputBytes;
            if (_lastRuled?.Block != block) block.Dispose();
        }

        return unanswered;
    }

    private void Keep(LineBlock block, Line line)
    {
        if (_lastRuled is { } last && last.Block != block) last.Block.Dispose();
        _lastRuled = (block, line);
    }

    /// <summary>Rules once more on the last line that has a ruling: another input, policy or rule set would give another one, and the file
    /// would be a mixture that nobody could tell apart.</summary>
    private void CheckLast(WrittenLines output, string outputPath)
    {
        if (_lastRuled is not { } last) return;
        using var again = new BlockResult();
        _ruling.Rule(last.Block, last.Line, again);
        var written = again.Rulings.Written.Span.TrimEnd((byte)'\n');
        if (!written.SequenceEqual(output.Last.Span)) throw NotOfThisInput(outputPath, last.Line.Number);
    }

    private static RefusedException NotOfThisInput(string path, long line) => new(
        "not-of-this-input",
        $"{path}: line {line} of this input gives another ruling now: the file was made from another input, or by other policies, rules or options. Run again without --resume, into another file.",
        $"{path}：本输入的第 {line} 行现在得出不同的裁定：该文件来自其他输入，或由其他规则、规则集或选项生成。请去掉 --resume，写入另一个文件。");
}
