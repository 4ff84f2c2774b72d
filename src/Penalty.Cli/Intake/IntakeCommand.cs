using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Complaints;
using Penalty.Model.Json;

namespace Penalty.Cli.Intake;

/// <summary><c>penalty intake</c>: where a complaint of harassment starts (F2, F3).</summary>
internal static class IntakeCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("intake", host.Say("Where a complaint starts: the routes and what to attach, and what a draft still lacks.", "投诉的起点：途径、应附材料，以及草稿尚缺什么。"))
            .With(Guide(host), Check(host));

    private static CliCommand Guide(CliHost host)
    {
        var at = AtOption(host);
        var command = new CliCommand("guide", host.Say("Tells how to complain of a transaction: the routes with their steps, and what to attach.", "说明如何就某笔交易投诉：途径、步骤与应附材料。"))
        {
            Examples = [("penalty intake guide inquiry.json --culture zh-CN", new("in Chinese", "中文说明"))],
        };
        command.Add(at);
        return AreaAnswer.Of(
            host, command, ComplaintsJson.ReadInquiry, (rules, inquiry, parsed) => rules.Complaints.Guide(inquiry, parsed.OrNow(host, at)),
            IntakeStatement.Write, guide => ComplaintsJson.WriteGuide(guide), _ => ExitCode.Done);
    }

    /// <summary>A draft that can't be filed yet ends with a code that a script sees.</summary>
    private static CliCommand Check(CliHost host)
    {
        var at = AtOption(host);
        var command = new CliCommand("check", host.Say("Tells what a complaint still lacks before it is filed.", "说明投诉提交前尚缺什么。"))
        {
            Examples = [("penalty intake check draft.json", new("ends with 1 while something required is lacking", "缺少必需内容时退出码为 1"))],
        };
        command.Add(at);
        return AreaAnswer.Of(
            host, command, ComplaintsJson.ReadDraft, (rules, draft, parsed) => rules.Complaints.Check(draft, parsed.OrNow(host, at)),
            IntakeStatement.Write, report => ComplaintsJson.WriteReport(report), r => r.Status == IntakeStatus.Ready ? ExitCode.Done : ExitCode.Problems);
    }

    private static Option<DateTimeOffset?> AtOption(CliHost host) =>
        Instants.Option(host, "--at", host.Say("The instant to tell of; now unless given.", "查询的时刻；默认为现在。"));
}
