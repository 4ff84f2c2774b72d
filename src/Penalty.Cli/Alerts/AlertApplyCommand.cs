using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Cli.Alerts;

/// <summary><c>penalty alert apply FILE</c>: does something about one alert, when that is open.</summary>
internal static class AlertApplyCommand
{
    private static readonly Dictionary<string, AlertAction> Actions = Enum.GetValues<AlertAction>().ToDictionary(PenaltyJson.CodeOf);

    public static Command Create(CliHost host)
    {
        var file = AlertCommand.FileArgument(host);
        var id = new Option<string?>("--alert") { Description = host.Say("The alert; can be left out when there is one.", "预警编号；仅一条时可省略。"), HelpName = "ID" };
        var action = new Option<string>("--action") { Description = host.Say("What to do.", "要进行的操作。"), Required = true, HelpName = string.Join('|', Actions.Keys) };
        action.AcceptOnlyFromAmong([.. Actions.Keys]);
        var (at, note, save) = (AlertCommand.AtOption(host), AlertCommand.NoteOption(host), AlertCommand.SaveOption(host));
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("apply", host.Say("Does something about an alert, or tells why it can't be done.", "对预警进行操作，或说明不能操作的原因。"))
        {
            Examples =
            [
                ("penalty alert apply alerts.json --alert alert-1 --action verify-normal --save", new("verified normal: final, so check with care", "核实正常：不可撤销，请仔细核对")),
                ("penalty alert apply alert.json --action submit-evidence --note \"chat screenshots\" --at 2023-03-01T10:00:00+08:00", new("what would come of it", "查看操作的结果")),
            ],
        }.With(file, id, action, at, note, save, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                var path = parsed.GetRequiredValue(file);
                var alerts = await AlertFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false);
                var alert = parsed.GetValue(id) is { } wanted ? AlertFile.Find(alerts, wanted) : Only(alerts);
                var when = parsed.OrNow(host, at);
                AlertFile.RequireNotBefore([alert], when);
                var outcome = rules.Alerts.Apply(alert, Actions[parsed.GetRequiredValue(action)], when, parsed.GetValue(note), alerts);
                if (outcome.Applied && parsed.GetValue(save))
                    await AlertFile.SaveAsync(path, alerts.Select(a => a.Id == alert.Id ? outcome.Alert : a), cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(PenaltyJson.WriteAlertOutcome(outcome));
                else AlertText.Write(host, outcome);
                return outcome.Applied ? ExitCode.Done : ExitCode.Problems;
            },
            parsed => parsed.IsJson(output));
    }

    private static OrderAlert Only(IReadOnlyList<OrderAlert> alerts) => alerts.Count == 1
        ? alerts[0]
        : throw new RefusedException("which-alert", $"There are {alerts.Count} alerts: say which by --alert.", $"共有 {alerts.Count} 条预警：请用 --alert 指定。");
}
