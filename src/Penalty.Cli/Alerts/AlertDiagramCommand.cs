using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Alerts;

/// <summary><c>penalty alert diagram</c>: the state machine of alerts.</summary>
internal static class AlertDiagramCommand
{
    public static Command Create(CliHost host)
    {
        var evaluator = new EvaluatorOptions(host);
        var at = Instants.Option(host, "--at", host.Say("When the alerts were raised; the latest policy unless given.", "预警产生的时刻；默认最新规则。"));
        var command = new CliCommand("diagram", host.Say("Draws the states of an alert and what leads from one to another, as a Mermaid state diagram.", "以 Mermaid 状态图绘制预警的状态与转换。"))
        {
            Examples = [("penalty alert diagram --culture zh-CN > alerts.mmd", new("in Chinese", "中文图"))],
        }.With(at);
        evaluator.AddTo(command);
        return command.Does(host, async (parsed, cancellationToken) =>
        {
            var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
            host.Out.Write(rules.Alerts.Diagram(host.Language, parsed.GetValue(at)));
            return ExitCode.Done;
        });
    }
}
