using CsCheck;

namespace Penalty.Engine.Tests.Reference;

/// <summary>Random scripts over random rules, through the engine and through the reference: they must find and fire the same. The number of
/// scripts can be set by the variable PENALTY_SCRIPTS; a failure prints its seed and shrinks.</summary>
public sealed class RandomTrialTests
{
    private const int ScriptsPerTrial = 6;

    private static int _run;
    private static int _givenUp;
    private static int _firings;

    private static long Scripts =>
        long.TryParse(Environment.GetEnvironmentVariable("PENALTY_SCRIPTS"), out var scripts) ? scripts : 2_500;

    [Test]
    public void Trial_AnyRulesAnyScript_FindsAndFiresWhatTheReferenceDoes()
    {
        Trial.Any(ScriptsPerTrial).Sample(Run, iter: 2 * Scripts / (1 + ScriptsPerTrial), print: t => t.ToString());
        TestContext.Out.WriteLine($"{_run} scripts, {_firings} firings, {_givenUp} scripts given up");
        _givenUp.Should().BeLessThan((_run / 8) + 10, "most scripts are to be followed to their ends");
        _firings.Should().BeGreaterThan(_run * 2, "rules are to fire");
    }

    private static void Run(Trial trial)
    {
        var probe = new Probe();
        var compiler = new TestCompiler(new EngineOptions { FiringLimit = 100 });

        // Compiling takes most of the time of a trial: one rule is compiled as it is for hosts, several are interpreted.
        if (trial.Rules.Length > 1) compiler.ExpressionCompiler = new InterpretingCompiler();
        var factory = compiler.Compile(trial.Rules.Select(r => RuleTranslation.Translate(r, probe)));
        foreach (var script in trial.Scripts) Run(script, factory, trial.Rules, probe);
    }

    private static void Run(Script script, ISessionFactory factory, IReadOnlyList<RuleSpec> rules, Probe probe)
    {
        Interlocked.Increment(ref _run);
        using var judge = new Judge(factory, rules, probe, script.IsHeard);
        try
        {
            foreach (var step in script.Steps)
            {
                judge.Do(step);
                if (step.Kind is StepKind.Fire or StepKind.FireSome) Interlocked.Add(ref _firings, probe.Firings.Count);
            }
        }
        catch (TooManyException)
        {
            Interlocked.Increment(ref _givenUp);
        }
    }
}
