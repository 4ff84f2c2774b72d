using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Batch;

/// <summary><c>penalty batch</c>: rules on cases in JSON Lines, as many as there are.</summary>
internal static class BatchCommand
{
    public static Command Create(CliHost host)
    {
        var options = new BatchOptions(host);
        var evaluator = new EvaluatorOptions(host);
        var command = options.AddTo(new CliCommand("batch", host.Say(
            "Rules on cases in JSON Lines. Each line out begins with the number of the line that it answers: {\"line\":1,\"ruling\":{…}}.",
            "裁定 JSON Lines 中的案件。每个输出行以对应的输入行号开头：{\"line\":1,\"ruling\":{…}}。"))
        {
            Examples =
            [
                ("penalty batch cases.jsonl --to rulings.jsonl --errors errors.jsonl", new("rules on a file; bad lines go to the error file", "裁定一个文件；错误行写入错误文件")),
                ("penalty batch cases.jsonl --to rulings.jsonl --errors errors.jsonl --resume", new("goes on where a run was cut off", "从中断处继续")),
                ("zcat cases.jsonl.gz | penalty batch --brief | jq -r .ruling.outcome | sort | uniq -c", new("in a pipe, without explanations", "在管道中使用，不含说明图")),
            ],
            ExitCodes = [ExitCode.Done, ExitCode.Problems, ExitCode.Usage, ExitCode.SomeLinesFailed, ExitCode.Unreadable, ExitCode.Cancelled],
        });
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                return await new BatchJob(host, options, parsed, rules).RunAsync(cancellationToken).ConfigureAwait(false);
            },
            parsed => parsed.IsJson(options.Summary));
    }
}
