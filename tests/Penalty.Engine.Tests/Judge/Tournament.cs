using CsCheck;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Random scripts over random rules, through NRules and through another runtime. The number of scripts can be set by the variable
/// PENALTY_SCRIPTS; a failure prints its seed and shrinks.</summary>
internal sealed class Tournament(Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime, Relaxed relaxed)
{
    private const int ScriptsPerTrial = 6;

    private int _trials;
    private int _refused;
    private int _run;
    private int _ended;
    private int _broken;
    private int _steps;
    private int _firings;

    public static long Scripts =>
        long.TryParse(Environment.GetEnvironmentVariable("PENALTY_SCRIPTS"), out var scripts) ? scripts : 250;

    public void Run(long scripts)
    {
        Trial.Any(ScriptsPerTrial).Sample(Run, iter: Math.Max(1, 2 * scripts / (1 + ScriptsPerTrial)), print: t => t.ToString());
        TestContext.Out.WriteLine(
            $"{_trials} rule sets, {_refused} of them refused; {_run} scripts, {_steps} steps, {_firings} firings; "
            + $"{_ended} scripts ended at an error, {_broken} at a bug of NRules");
        if (scripts < 500) return;
        _refused.Should().BeLessThan(_trials / 8, "most rules are to be taken");
        _broken.Should().BeLessThan(_run / 8, "most scripts are to be followed to their ends");
        _firings.Should().BeGreaterThan(_run * 2, "rules are to fire");
    }

    private void Run(Trial trial)
    {
        Interlocked.Increment(ref _trials);
        if (Compile(trial.Rules) is not { } contestants) return;
        foreach (var script in trial.Scripts) Run(script, contestants);
    }

    /// <summary>Nothing if both refuse the rules, for the same reason.</summary>
    private Contestants? Compile(RuleSpec[] rules)
    {
        var (expectedProbe, actualProbe) = (new Probe(), new Probe());
        var expected = Compile(Runtime.NRules, rules, expectedProbe, out var refusal);
        var actual = Compile(runtime, rules, actualProbe, out var otherRefusal);
        if (refusal != otherRefusal) throw new AssertionException($"Rules refused?\nExpected: {refusal}\nActual:   {otherRefusal}");
        if (expected is not null && actual is not null) return new Contestants(expected, expectedProbe, actual, actualProbe);
        Interlocked.Increment(ref _refused);
        return null;
    }

    private static ISessionFactory? Compile(
        Func<IEnumerable<IRuleDefinition>, ISessionFactory> runtime, RuleSpec[] rules, Probe probe, out string? refusal)
    {
        try
        {
            refusal = null;
            return runtime([.. rules.Select(r => RuleTranslation.Translate(r, probe))]);
        }
        catch (RuleCompilationException e)
        {
            refusal = Describing.Of(e);
            return null;
        }
    }

    private void Run(Script script, Contestants contestants)
    {
        Interlocked.Increment(ref _run);
        using var duel = new Duel(contestants, script, relaxed);
        foreach (var step in script.Steps)
        {
            var outcome = duel.Do(step);
            Interlocked.Increment(ref _steps);
            if (outcome == Outcome.GoesOn) continue;
            Interlocked.Increment(ref outcome == Outcome.Broken ? ref _broken : ref _ended);
            break;
        }

        Interlocked.Add(ref _firings, duel.Firings);
    }
}
