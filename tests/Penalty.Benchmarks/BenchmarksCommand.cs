using System.CommandLine;
using System.Globalization;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Full;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Rows;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks;

/// <summary>The command line. Only wrong verdicts make it fail: times are for reading.</summary>
public static class BenchmarksCommand
{
    private static readonly Option<bool> Quick = new("--quick")
    {
        Description = "Print a table of ratios and goals within two minutes, instead of running BenchmarkDotNet.",
    };

    private static readonly Option<string?> Only = new("--only")
    {
        Description = "Measure one group of rows only.",
        HelpName = string.Join('|', RowGroups.All.Select(g => g.Name)),
    };

    private static readonly Option<string?> FirstVerdictHere = new(FirstVerdict.Option) { Hidden = true };

    private static readonly Argument<string[]> Passed = new("benchmarkdotnet")
    {
        Description = "Arguments for BenchmarkDotNet, after another --, such as --job short.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static RootCommand Create()
    {
        Only.AcceptOnlyFromAmong([.. RowGroups.All.Select(g => g.Name)]);
        var command = new RootCommand("Measures rules on NRules and on Penalty.Engine side by side, against straight-line code and against goals.")
        {
            Quick, Only, FirstVerdictHere, Passed,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            var only = parsed.GetValue(Only);
            if (parsed.GetValue(FirstVerdictHere) is { } runtime) PrintFirstVerdict(RuleRuntime.Named(runtime));
            else if (parsed.GetValue(Quick)) QuickReport.Print(RowGroups.All.Where(g => only is null || g.Name == only));
            else FullReport.Run(only, parsed.GetValue(Passed) ?? []);
            return 0;
        }
        catch (Exception e) when (e is VerdictsDifferException or UnexpectedResultException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void PrintFirstVerdict(RuleRuntime runtime) =>
        Console.WriteLine(FirstVerdict.Here(runtime).ToString(CultureInfo.InvariantCulture));
}
