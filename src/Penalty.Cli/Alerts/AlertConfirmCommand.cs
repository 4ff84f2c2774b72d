using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Cli.Alerts;

/// <summary><c>penalty alert confirm FILE</c>: confirms the risk of several alerts together, or of none (F8.4).</summary>
internal static class AlertConfirmCommand
{
    public static Command Create(CliHost host)
    {
        var file = AlertCommand.FileArgument(host);
        var only = new Option<string[]>("--alert") { Description = host.Say("An alert of the selection; can be given several times. All of the file unless given.", "所选预警；可多次指定，默认文件中的全部。"), HelpName = "ID" };
        var (at, note, save) = (AlertCommand.AtOption(host), AlertCommand.NoteOption(host), AlertCommand.SaveOption(host));
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("confirm", host.Say("Confirms the risk of several alerts together; when one keeps it from being done, none is confirmed.", "批量确认风险；只要有一条不能批量处理，则全部不确认。"))
        {
            Examples =
            [
                ("penalty alert confirm alerts.json --save", new("all of them", "全部确认")),
                ("penalty alert confirm alerts.json --alert alert-1 --alert alert-3 --save", new("two of them", "其中两条")),
            ],
        }.With(file, only, at, note, save, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                var path = parsed.GetRequiredValue(file);
                var alerts = await AlertFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false);
                var selection = Selection(alerts, parsed.GetValue(only) ?? []);
                var when = parsed.OrNow(host, at);
                AlertFile.RequireNotBefore(selection, when);
                var outcome = rules.Alerts.ConfirmTogether(selection, when, parsed.GetValue(note));
                if (outcome.Applied && parsed.GetValue(save)) await AlertFile.SaveAsync(path, Merged(alerts, outcome.Alerts), cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(PenaltyJson.WriteBulkOutcome(outcome));
                else AlertText.Write(host, outcome);
                return outcome.Applied ? ExitCode.Done : ExitCode.Problems;
            },
            parsed => parsed.IsJson(output));
    }

    private static IReadOnlyList<OrderAlert> Selection(IReadOnlyList<OrderAlert> alerts, string[] ids)
    {
        if (alerts.Count == 0) throw new RefusedException("nothing-selected", "The file holds no alert.", "文件中没有预警。");
        return ids.Length == 0 ? alerts : [.. ids.Distinct().Select(id => AlertFile.Find(alerts, id))];
    }

    private static IEnumerable<OrderAlert> Merged(IEnumerable<OrderAlert> alerts, IEnumerable<OrderAlert> changed)
    {
        var byId = changed.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return alerts.Select(a => byId.GetValueOrDefault(a.Id, a));
    }
}
