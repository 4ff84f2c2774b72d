using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.New;

/// <summary><c>penalty new case|policy|cases</c>: files to begin with.</summary>
internal static class NewCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("new", host.Say("Writes files to begin with: a case, a policy, made-up cases for a batch.", "生成起始文件：案件、规则文件、供批处理试用的虚构案件。"))
            .With(NewCaseCommand.Create(host), NewPolicyCommand.Create(host), NewCasesCommand.Create(host));

    /// <summary>The option for the file to write, and what writes it: standard output unless a file is given, and never over a file that is there.</summary>
    public static Option<string?> ToOption(CliHost host) => new("--to")
    {
        Description = host.Say("The file to write; standard output unless given.", "要写入的文件；默认标准输出。"),
        HelpName = "FILE",
    };

    public static async Task<int> WriteAsync(CliHost host, string? to, string text, CancellationToken cancellationToken)
    {
        var output = Open(host, to);
        await using var scope = output.ConfigureAwait(false);
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    public static Stream Open(CliHost host, string? to)
    {
        if (to is null) return new LentStream(host.Output);
        if (File.Exists(to)) throw new RefusedException("file-exists", $"{to}: the file is there already.", $"{to}：文件已存在。");
        return new FileStream(to, FileMode.CreateNew, FileAccess.Write);
    }
}
