using System.Diagnostics;
using System.Globalization;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Scenarios;

/// <summary>The cold start: from loading the rules to the first verdict, in a process that has done nothing else.</summary>
public static class FirstVerdict
{
    public const string Option = "--first-verdict";

    /// <summary>Loads, compiles and decides one case.</summary>
    /// <returns>Milliseconds.</returns>
    public static double Here(RuleRuntime runtime)
    {
        var decisionCase = CaseGenerator.Make(30, 1)[0];
        var start = Stopwatch.GetTimestamp();
        var verdict = BySession.WithAllRules(runtime).Decide(decisionCase);
        var elapsed = Stopwatch.GetElapsedTime(start);
        UnexpectedResultException.Unless(verdict.Says(Reference.Decide(decisionCase)), "first verdict");
        return elapsed.TotalMilliseconds;
    }

    public static double InFreshProcess(RuleRuntime runtime)
    {
        using var process = Process.Start(Again(runtime))!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        UnexpectedResultException.Unless(process.ExitCode == 0, "first verdict");
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    /// <summary>This program once more, whether it runs as an executable of its own or under <c>dotnet</c>.</summary>
    private static ProcessStartInfo Again(RuleRuntime runtime)
    {
        var path = Environment.ProcessPath!;
        var start = new ProcessStartInfo(path) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(path) == "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        start.ArgumentList.Add(Option);
        start.ArgumentList.Add(runtime.Name);
        return start;
    }
}
