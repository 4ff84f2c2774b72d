using System.Diagnostics;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Scenarios;

/// <summary>Threads that decide the same cases over and over, each in sessions of its own from one factory.</summary>
public sealed class ThreadsScenario
{
    private readonly BySession _rules;
    private readonly DecisionCase[] _cases;

    public ThreadsScenario(RuleRuntime runtime, int factsEach)
    {
        _rules = BySession.WithAllRules(runtime);
        _cases = CaseGenerator.Make(factsEach, 300);
    }

    /// <summary>Lets threads decide for a while.</summary>
    /// <returns>Cases a second, all threads together.</returns>
    public double Run(int threads, TimeSpan duration)
    {
        var decided = new long[threads];
        using var start = new Barrier(threads);
        var workers = Enumerable.Range(0, threads)
            .Select(n => new Thread(() => decided[n] = Decide(start, duration)))
            .ToArray();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return decided.Sum() / duration.TotalSeconds;
    }

    private long Decide(Barrier start, TimeSpan duration)
    {
        start.SignalAndWait();
        var began = Stopwatch.GetTimestamp();
        var count = 0L;
        for (; Stopwatch.GetElapsedTime(began) < duration; count++) _rules.Decide(_cases[count % _cases.Length]);
        return count;
    }
}
