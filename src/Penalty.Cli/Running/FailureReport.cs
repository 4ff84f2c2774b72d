using System.Collections.Immutable;
using Penalty.Ledger;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Cli.Running;

/// <summary>What went wrong, whatever way it is told.</summary>
/// <param name="Kind">A code for the kind of failure.</param>
/// <param name="ExitCode">The exit code for it.</param>
/// <param name="Input">The input that it lies in, or <see langword="null"/>.</param>
/// <param name="Message">What went wrong; of problems in an input, how many there are.</param>
/// <param name="Problems">The problems in the input.</param>
internal sealed record FailureReport(
    string Kind, int ExitCode, string? Input, LocalizedText Message, ImmutableArray<InputProblem> Problems)
{
    public static FailureReport Of(Exception e) => e switch
    {
        InvalidInputException invalid => new(
            "invalid-input", Running.ExitCode.Problems, invalid.InputName,
            new($"{invalid.Problems.Length} problem(s)", $"{invalid.Problems.Length} 个问题"), invalid.Problems),
        RefusedException refused => new(refused.Kind, Running.ExitCode.Problems, null, refused.Reason, []),
        PolicyNotFoundException missing => Told("policy-not-found", missing.In),
        RuleSetException unfit => Told("rule-set", unfit.In),
        LedgerFileException or LedgerBusyException => Told("ledger-file", ((LedgerException)e).In) with { ExitCode = Running.ExitCode.Unreadable },
        LedgerException ledger => Told("ledger", ledger.In),
        FileNotFoundException or DirectoryNotFoundException => Missing(e),
        IOException or UnauthorizedAccessException => Simple("unreadable", Running.ExitCode.Unreadable, e.Message, "文件无法读取或写入："),
        _ => Simple("internal", Running.ExitCode.Internal, $"A fault of penalty itself: {e.Message}", "penalty 自身的故障："),
    };

    /// <summary>The failure as text: of problems in an input, a line each with path and line.</summary>
    public string Text(Language language) => Problems.IsEmpty
        ? Message.In(language)
        : new InvalidInputException(Input!, Problems).In(language);

    private static FailureReport Missing(Exception e) => e is FileNotFoundException { FileName: { } name }
        ? new("unreadable", Running.ExitCode.Unreadable, name, new($"{name}: there is no such file", $"{name}：文件不存在"), [])
        : Simple("unreadable", Running.ExitCode.Unreadable, e.Message, "目录不存在：");

    private static FailureReport Told(string kind, Func<Language, string> text) =>
        new(kind, Running.ExitCode.Problems, null, new(text(Language.En), text(Language.ZhCn)), []);

    private static FailureReport Simple(string kind, int exitCode, string message, string zhCn) =>
        new(kind, exitCode, null, new(message, zhCn + message), []);
}
