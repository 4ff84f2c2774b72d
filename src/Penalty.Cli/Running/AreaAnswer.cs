using System.CommandLine;
using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Cli.Running;

/// <summary>A command that reads one file, asks the evaluator about it, and shows the answer as text or JSON.</summary>
internal static class AreaAnswer
{
    public static CliCommand Of<TInput, TAnswer>(
        CliHost host,
        CliCommand command,
        Func<string, string, InputLimits?, TInput> read,
        Func<PenaltyEvaluator, TInput, ParseResult, TAnswer> ask,
        Func<TAnswer, Language, string> text,
        Func<TAnswer, string> json,
        Func<TAnswer, int> exitCode)
    {
        var file = InputFile.Argument(host, "FILE", host.Say("The file.", "文件。"));
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        command.With(file, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                var path = parsed.GetRequiredValue(file);
                var input = read(await InputFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false), InputFile.NameOf(path), null);
                var answer = ask(rules, input, parsed);
                if (parsed.IsJson(output)) host.Out.WriteLine(json(answer));
                else host.Out.Write(text(answer, host.Language));
                return exitCode(answer);
            },
            parsed => parsed.IsJson(output));
    }
}
