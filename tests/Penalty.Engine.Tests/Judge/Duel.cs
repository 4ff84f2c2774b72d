namespace Penalty.Engine.Tests.Judge;

/// <summary>Does the same in sessions of two runtimes, and compares what is seen after every step.</summary>
internal sealed class Duel : IDisposable
{
    private readonly Side _expected;
    private readonly Side _actual;
    private readonly Relaxed _relaxed;

    public Duel(Contestants contestants, Script script, Relaxed relaxed)
    {
        _relaxed = relaxed;
        _expected = new Side(contestants.Expected, contestants.ExpectedProbe, script, relaxed);
        _actual = new Side(contestants.Actual, contestants.ActualProbe, script, relaxed);
        Compare("new session");
    }

    public int Firings => _expected.Firings;

    public Outcome Do(Step step)
    {
        var outcome = _expected.Do(step);
        if (outcome == Outcome.Broken) return outcome;
        _actual.Do(step);
        Compare(step);
        return outcome;
    }

    public void Dispose()
    {
        _expected.Dispose();
        _actual.Dispose();
    }

    private void Compare(object about)
    {
        if (Verdict.Of(_expected.Entries, _actual.Entries, _relaxed) is { } difference) throw new AssertionException($"{about}\n{difference}");
    }
}

/// <summary>A set of rules in both runtimes.</summary>
internal sealed record Contestants(ISessionFactory Expected, Probe ExpectedProbe, ISessionFactory Actual, Probe ActualProbe);
