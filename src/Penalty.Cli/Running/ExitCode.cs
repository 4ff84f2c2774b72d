using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>How a command ends: the one home of the codes, for the commands, their help and the README.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Problems = 1;
    public const int Usage = 2;
    public const int SomeLinesFailed = 3;
    public const int Unreadable = 4;
    public const int Internal = 70;
    public const int Cancelled = 130;

    /// <summary>What each code means, in ascending order.</summary>
    public static ImmutableArray<(int Code, LocalizedText Meaning)> All { get; } =
    [
        (Done, new("done", "完成")),
        (Problems, new("an input has problems, or what was asked is refused; standard error says why", "输入有问题或请求被拒绝；原因见标准错误输出")),
        (Usage, new("the command line is wrong", "命令行有误")),
        (SomeLinesFailed, new("some lines of many failed and are told with their numbers; the rest is done", "部分行失败，已列出行号；其余已完成")),
        (Unreadable, new("a file can't be read or written", "文件无法读取或写入")),
        (Internal, new("a fault of penalty itself", "penalty 自身的故障")),
        (Cancelled, new("stopped by Ctrl-C; what was written is complete lines", "被 Ctrl-C 中止；已写出的都是完整的行")),
    ];
}
