using System.Diagnostics;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;

namespace Penalty.Benchmarks.Measuring;

/// <summary>
/// Feeds one contender all cases in turn, going on in each round where the last one stopped. A few cases over and over would
/// let the processor learn every branch of them by heart, which flatters short code most.
/// </summary>
public sealed class CaseFeed
{
    private readonly IDecider _contender;
    private readonly DecisionCase[] _cases;
    private readonly int _batch;
    private int _next;

    public CaseFeed(IDecider contender, DecisionCase[] cases)
    {
        _contender = contender;
        _cases = cases;
        _batch = Math.Max(4, 500 / cases[0].Facts.Length);
    }

    /// <summary>Decides cases for a few milliseconds; the clock is read only after some of them.</summary>
    /// <returns>Nanoseconds for each case.</returns>
    public double Round()
    {
        var start = Stopwatch.GetTimestamp();
        var decided = 0;
        TimeSpan elapsed;
        do
        {
            DecideBatch();
            decided += _batch;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < Burst.Length);

        return elapsed.TotalNanoseconds / decided;
    }

    public void DecideAll()
    {
        foreach (var decisionCase in _cases) _contender.Decide(decisionCase);
    }

    private void DecideBatch()
    {
        for (var i = 0; i < _batch; i++)
        {
            _contender.Decide(_cases[_next]);
            if (++_next == _cases.Length) _next = 0;
        }
    }
}
