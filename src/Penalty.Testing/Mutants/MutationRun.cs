using System.Diagnostics;

namespace Penalty.Testing;

/// <summary>One run of tests over mutants.</summary>
internal sealed class MutationRun
{
    private readonly Action<PenaltyEvaluator> _tests;
    private readonly MutationOptions _options;
    private readonly IProgress<MutationProgress>? _progress;
    private readonly long _begun;
    private int _done;
    private int _survived;

    public MutationRun(Action<PenaltyEvaluator> tests, MutationOptions options, IProgress<MutationProgress>? progress)
    {
        _tests = tests;
        _options = options;
        _progress = progress;
        _begun = options.Time?.GetTimestamp() ?? Stopwatch.GetTimestamp();
    }

    /// <summary>The results, in the order of the mutants.</summary>
    public IReadOnlyList<MutantResult> Of(IReadOnlyList<Mutant> mutants, CancellationToken cancellationToken)
    {
        var results = new MutantResult[mutants.Count];
        var chosen = Chosen([.. Enumerable.Range(0, mutants.Count).Where(i => !_options.Accepted.ContainsKey(mutants[i].Id))]);
        for (var i = 0; i < mutants.Count; i++) results[i] = Untested(mutants[i]);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = _options.MaxParallel == 0 ? Environment.ProcessorCount : _options.MaxParallel,
            CancellationToken = cancellationToken,
        };
        Parallel.ForEach(chosen, parallel, i =>
        {
            if (IsOverdue()) return;
            results[i] = Test(mutants[i], cancellationToken);
            Report(results[i], chosen.Count);
        });
        return results;
    }

    private MutantResult Untested(Mutant mutant) => _options.Accepted.TryGetValue(mutant.Id, out var reason)
        ? Result(mutant, MutantStatus.Accepted, reason)
        : Result(mutant, MutantStatus.NotRun, null);

    /// <summary>As many as the budget allows, evenly spread.</summary>
    private List<int> Chosen(List<int> all)
    {
        var most = _options.MaxMutants == 0 ? all.Count : Math.Min(_options.MaxMutants, all.Count);
        return [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];
    }

    private bool IsOverdue() =>
        _options.TimeLimit is { } limit && (_options.Time?.GetElapsedTime(_begun) ?? Stopwatch.GetElapsedTime(_begun)) >= limit;

    private MutantResult Test(Mutant mutant, CancellationToken cancellationToken)
    {
        PenaltyEvaluator evaluator;
        try
        {
            evaluator = mutant.Build();
        }
        catch (Exception e)
        {
            // Whatever the compiler of rules makes of the change: it is no rule that somebody could have written.
            return Result(mutant, MutantStatus.NotValid, FirstLine(e));
        }

        try
        {
            _tests(evaluator);
            return Result(mutant, MutantStatus.Survived, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            return Result(mutant, MutantStatus.Killed, FirstLine(e));
        }
    }

    private void Report(MutantResult result, int all)
    {
        var survived = result.Status == MutantStatus.Survived ? Interlocked.Increment(ref _survived) : Volatile.Read(ref _survived);
        _progress?.Report(new MutationProgress(Interlocked.Increment(ref _done), all, survived));
    }

    private static MutantResult Result(Mutant mutant, MutantStatus status, string? reason) =>
        new(mutant.Kind, mutant.Where, mutant.Change, status, reason);

    private static string FirstLine(Exception e) =>
        $"{e.GetType().Name}: {e.Message.AsSpan().Trim().ToString().Split('\n')[0].TrimEnd()}";
}
