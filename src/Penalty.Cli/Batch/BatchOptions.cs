using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Batch;

/// <summary>The options of <c>batch</c>.</summary>
internal sealed class BatchOptions
{
    private readonly CliHost _host;

    public BatchOptions(CliHost host)
    {
        _host = host;
        Input = new("FILE")
        {
            Description = host.Say("Cases as JSON Lines, a case a line; empty lines are passed over. '-' is standard input.", "JSON Lines 案件文件，每行一个案件，空行跳过。“-”表示标准输入。"),
            DefaultValueFactory = _ => InputFile.StandardInput,
            Arity = ArgumentArity.ZeroOrOne,
        };
        To = File("--to", host.Say("The file for rulings as JSON Lines; standard output unless given.", "裁定的输出文件（JSON Lines）；默认标准输出。"));
        Errors = File("--errors", host.Say("The file for lines that fail, as JSON Lines with number and reasons; standard error unless given.", "失败行的文件（JSON Lines，含行号与原因）；默认标准错误输出。"));
        Resume = new("--resume") { Description = host.Say("Goes on with a run that was cut off.", "续跑被中断的批处理。") };
        Overwrite = new("--overwrite") { Description = host.Say("Writes over files that are there.", "覆盖已有文件。") };
        Brief = new("--brief") { Description = host.Say("Leaves the explanation out of each ruling: two fifths of the size.", "裁定中不含说明图，体积约为五分之二。") };
        Quiet = new("--quiet", "-q") { Description = host.Say("No progress and no summary on standard error.", "标准错误输出中不显示进度与汇总。") };
        Parallel = new("--parallel")
        {
            Description = host.Say("How many cases are ruled on at once at most.", "同时裁定的最大案件数。"),
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "N",
        };
        Parallel.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var n) && n is > 0 and <= 1024))
                result.AddError(host.Say("--parallel takes a whole number from 1 to 1024.", "--parallel 须为 1 至 1024 的整数。"));
        });
        Summary = OutputOption.Create(host, "text", OutputOption.Json);
        Summary.Description = host.Say("The form of the summary on standard error; rulings are JSON Lines always.", "标准错误输出中汇总的形式；裁定始终为 JSON Lines。");
    }

    public Argument<string> Input { get; }

    public Option<string?> To { get; }

    public Option<string?> Errors { get; }

    public Option<bool> Resume { get; }

    public Option<bool> Overwrite { get; }

    public Option<bool> Brief { get; }

    public Option<bool> Quiet { get; }

    public Option<int> Parallel { get; }

    public Option<string> Summary { get; }

    public CliCommand AddTo(CliCommand command)
    {
        command.Validators.Add(result =>
        {
            string?[] files = [result.GetValue(Input), result.GetValue(To), result.GetValue(Errors)];
            var paths = files.OfType<string>().Where(f => f != InputFile.StandardInput).Select(Path.GetFullPath).ToList();
            if (paths.Distinct().Count() < paths.Count) result.AddError(_host.Say("FILE, --to, --errors: each a file of its own.", "FILE、--to、--errors 须为不同的文件。"));
            if (!result.GetValue(Resume)) return;
            if (result.GetValue(To) is null) result.AddError(_host.Say("--resume needs --to.", "--resume 需要 --to。"));
            if (result.GetValue(Overwrite)) result.AddError(_host.Say("--resume, --overwrite: only one of them.", "--resume 与 --overwrite 只能择一。"));
        });
        return command.With(Input, To, Errors, Resume, Overwrite, Parallel, Brief, Quiet, Summary);
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
