using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Orders;

namespace Penalty.Cli.Orders;

/// <summary><c>penalty order</c>: complaints of malicious orders, and whether an order may be closed (F9).</summary>
internal static class OrderCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("order", host.Say("Malicious orders: by when a complaint is answered, and whether an order may be closed.", "恶意订单：投诉何时答复，订单能否关闭。"))
            .With(Complaint(host), Closing(host));

    private static CliCommand Complaint(CliHost host)
    {
        var at = Instants.Option(host, "--at", host.Say("The instant to tell of; now unless given.", "查询的时刻；默认为现在。"));
        var command = new CliCommand("complaint", host.Say("Tells what a complaint of a malicious order lacks, and by when customer service answers.", "说明恶意订单投诉尚缺什么，以及客服何时答复。"))
        {
            Examples = [("penalty order complaint complaint.json --at 2023-01-30T10:00:00+08:00", new("where it stands then", "当时的状态"))],
        };
        command.Add(at);
        return AreaAnswer.Of(
            host, command, OrdersJson.ReadComplaint, (rules, complaint, parsed) => rules.Orders.Report(complaint, parsed.OrNow(host, at)),
            OrderStatement.Write, report => OrdersJson.WriteReport(report), _ => ExitCode.Done);
    }

    /// <summary>A closing that is advised against ends with a code that a script sees.</summary>
    private static CliCommand Closing(CliHost host)
    {
        var command = new CliCommand("closing", host.Say("Tells whether an order may be closed, and what closing it alone may bring.", "说明订单能否关闭，以及单方关闭的后果。"))
        {
            Examples = [("penalty order closing closing.json && echo may be closed", new("ends with 1 when it may not", "不能关闭时退出码为 1"))],
        };
        return AreaAnswer.Of(
            host, command, OrdersJson.ReadClosing, (rules, closing, _) => rules.Orders.Advise(closing),
            OrderStatement.Write, advice => OrdersJson.WriteAdvice(advice), a => a.Verdict == ClosingVerdict.Allowed ? ExitCode.Done : ExitCode.Problems);
    }
}
