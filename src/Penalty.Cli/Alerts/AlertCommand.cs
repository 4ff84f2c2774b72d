using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Alerts;

/// <summary><c>penalty alert</c>: malicious-order alerts (F8).</summary>
internal static class AlertCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("alert", host.Say("Malicious-order alerts: what they ask of the seller, and what comes of what he does.", "恶意订单预警：要求卖家做什么，以及各操作的结果。"))
            .With(
                AlertDispositionCommand.Create(host), AlertApplyCommand.Create(host), AlertConfirmCommand.Create(host), AlertDiagramCommand.Create(host));

    public static Argument<string> FileArgument(CliHost host) =>
        InputFile.Argument(host, "FILE", host.Say("An alert, or a list of alerts that know of each other.", "一条预警，或相互关联的预警列表。"));

    public static Option<string?> NoteOption(CliHost host) => new("--note")
    {
        Description = host.Say("What is submitted, or why, for the history of the alert.", "提交的内容或原因，记入预警历史。"),
        HelpName = "TEXT",
    };

    public static Option<DateTimeOffset?> AtOption(CliHost host) => Instants.Option(host, "--at", host.Say("When; now unless given.", "时刻；默认为现在。"));

    public static Option<bool> SaveOption(CliHost host) => new("--save")
    {
        Description = host.Say("Writes the alerts back into FILE when it was done; nothing is half written.", "完成后将预警写回 FILE；不会只写一半。"),
    };
}
