using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Alerts;

/// <summary><c>penalty alert disposition FILE</c>: what alerts ask of the seller.</summary>
internal static class AlertDispositionCommand
{
    public static Command Create(CliHost host)
    {
        var file = AlertCommand.FileArgument(host);
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("disposition", host.Say("Tells what alerts ask of the seller, and what each choice brings.", "说明预警对卖家的要求及各选择的结果。"))
        {
            Examples = [("penalty alert disposition alerts.json", new("what may be done, and what may not", "可以与不可以进行的操作"))],
        }.With(file, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                var alerts = await AlertFile.ReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                var dispositions = rules.Alerts.DispositionsOf(alerts);
                if (parsed.IsJson(output)) host.Out.WriteLine($"[{string.Join(",\n", dispositions.Select(d => PenaltyJson.WriteDisposition(d)))}]");
                else foreach (var disposition in dispositions) AlertText.Write(host, disposition);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }
}
