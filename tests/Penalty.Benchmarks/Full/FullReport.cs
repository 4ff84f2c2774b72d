using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Report;

namespace Penalty.Benchmarks.Full;

/// <summary>The same measurements by BenchmarkDotNet: more exact, and as slow as it needs.</summary>
public static class FullReport
{
    public static void Run(string? only, string[] arguments)
    {
        var contenders = Contenders.All();
        foreach (var set in CaseSet.All) VerdictCheck.Run(set.Make(), contenders);
        Console.WriteLine($"Runtimes: {RuntimesUnderTest.Title()}. The verdicts of all contenders are right.");
        string[] filter = ["--filter", only is null ? "*" : $"*.{only}Benchmarks.*"];
        BenchmarkSwitcher.FromAssembly(typeof(FullReport).Assembly).Run([.. filter, .. arguments], Config());
    }

    /// <summary>
    /// In this process, so that the runtimes measured are those that this program was built with. Rounds are bounded: on a shared
    /// machine more of them do not narrow the error.
    /// </summary>
    private static ManualConfig Config() => ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.Default.WithToolchain(InThisProcess()).WithMaxIterationCount(20).AsMutator())
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByParams);

    private static InProcessEmitToolchain InThisProcess() => new(TimeSpan.FromHours(1), logOutput: true);
}
