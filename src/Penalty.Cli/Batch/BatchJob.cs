using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Batch;

/// <summary>One run of <c>batch</c>: opens the files, goes on where an earlier run stopped if asked to, and says what was done.</summary>
internal sealed class BatchJob
{
    /// <summary>More bytes than the characters of the limit can have: what is longer need not be kept to be refused.</summary>
    private static readonly int LongestLine = 3 * InputLimits.Default.Characters;

    private readonly CliHost _host;
    private readonly BatchOptions _options;
    private readonly ParseResult _parsed;
    private readonly LineRuling _ruling;

    public BatchJob(CliHost host, BatchOptions options, ParseResult parsed, PenaltyEvaluator evaluator)
    {
        _host = host;
        _options = options;
        _parsed = parsed;
        _ruling = new LineRuling(evaluator, parsed.GetValue(options.Brief));
    }

    private string? To => _parsed.GetValue(_options.To);

    private string? Errors => _parsed.GetValue(_options.Errors);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var input = InputFile.Open(_host, _parsed.GetRequiredValue(_options.Input));
        await using var inputScope = input.ConfigureAwait(false);
        var quiet = _parsed.GetValue(_options.Quiet);
        var progress = new BatchProgress(_host, !quiet && _host.ErrorIsTerminal, input.CanSeek ? input.Length : null);
        var blocks = new LineSource(input, LongestLine).ReadAsync(cancellationToken);
        var (tally, complete) = _parsed.GetValue(_options.Resume)
            ? await ResumeAsync(blocks, progress, cancellationToken).ConfigureAwait(false)
            : await WriteAsync(blocks, BatchTally.None, FileMode.CreateNew, progress, cancellationToken).ConfigureAwait(false);
        if (!quiet) progress.Complete(tally, complete, _parsed.IsJson(_options.Summary));
        return !complete ? ExitCode.Cancelled : tally.Failed > 0 ? ExitCode.SomeLinesFailed : ExitCode.Done;
    }

    private async Task<(BatchTally Tally, bool Complete)> ResumeAsync(
        IAsyncEnumerable<LineBlock> blocks, BatchProgress progress, CancellationToken cancellationToken)
    {
        var input = blocks.GetAsyncEnumerator(cancellationToken);
        await using var inputScope = input.ConfigureAwait(false);
        var resumption = new Resumption(_ruling);
        var before = await resumption.SkipAsync(input, To!, Errors, cancellationToken).ConfigureAwait(false);
        return await WriteAsync(
            resumption.RestAsync(input, cancellationToken), before, FileMode.Append, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(BatchTally Tally, bool Complete)> WriteAsync(
        IAsyncEnumerable<LineBlock> blocks, BatchTally before, FileMode mode, BatchProgress progress, CancellationToken cancellationToken)
    {
        var output = To is null ? new LentStream(_host.Output) : (Stream)Create(To, mode);
        await using var outputScope = output.ConfigureAwait(false);
        var errors = Errors is null ? new TextStream(_host.Error) : (Stream)Create(Errors, mode);
        await using var errorScope = errors.ConfigureAwait(false);
        progress.Start(before);
        return await new BatchRun(_ruling, output, errors, progress)
            .RunAsync(blocks, _parsed.GetValue(_options.Parallel), before, cancellationToken).ConfigureAwait(false);
    }

    private FileStream Create(string path, FileMode mode)
    {
        if (mode == FileMode.CreateNew && _parsed.GetValue(_options.Overwrite)) mode = FileMode.Create;
        if (mode == FileMode.CreateNew && File.Exists(path))
        {
            throw new RefusedException(
                "file-exists",
                $"{path}: the file is there already; go on with it by --resume, or write over it by --overwrite.",
                $"{path}：文件已存在；用 --resume 续写，或用 --overwrite 覆盖。");
        }

        return new FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }
}
