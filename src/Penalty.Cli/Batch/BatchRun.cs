namespace Penalty.Cli.Batch;

/// <summary>Blocks of lines in, rulings and failures out, several blocks at once and yet in order.</summary>
internal sealed class BatchRun
{
    private readonly LineRuling _ruling;
    private readonly Stream _output;
    private readonly Stream _errors;
    private readonly BatchProgress _progress;

    public BatchRun(LineRuling ruling, Stream output, Stream errors, BatchProgress progress)
    {
        _ruling = ruling;
        _output = output;
        _errors = errors;
        _progress = progress;
    }

    /// <summary>Runs to the end of the input, or until it is cancelled; either way all that is written is whole lines.</summary>
    /// <param name="blocks">The input.</param>
    /// <param name="parallel">How many blocks are ruled on at once at most.</param>
    /// <param name="before">What earlier runs did.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What was done, and whether that is all.</returns>
    public async Task<(BatchTally Tally, bool Complete)> RunAsync(
        IAsyncEnumerable<LineBlock> blocks, int parallel, BatchTally before, CancellationToken cancellationToken)
    {
        var tally = before;
        try
        {
            var results = ParallelInOrder.RunAsync(blocks, (block, stop) => Task.FromResult(_ruling.Rule(block, stop)), parallel, cancellationToken);
            await foreach (var result in results.ConfigureAwait(false))
            {
                using (result) await WriteAsync(result).ConfigureAwait(false);
                tally = tally.Plus(result);
                _progress.Show(tally);
            }

            return (tally, true);
        }
        catch (OperationCanceledException)
        {
            return (tally, false);
        }
    }

    /// <summary>Failures go first: a run that is cut off between the two then lacks none that comes before a ruling that is written.</summary>
    private async Task WriteAsync(BlockResult result)
    {
        if (result.Failed > 0) await _errors.WriteAsync(result.Failures.Written, CancellationToken.None).ConfigureAwait(false);
        if (result.Ruled > 0) await _output.WriteAsync(result.Rulings.Written, CancellationToken.None).ConfigureAwait(false);
    }
}
