using Penalty.Cli.Running;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Cli.Alerts;

/// <summary>What is said of alerts, as text.</summary>
internal static class AlertText
{
    public static void Write(CliHost host, AlertDisposition disposition)
    {
        host.Out.WriteLine($"{disposition.AlertId} · {disposition.OrderId} · {host.Say(disposition.KindTitle)} · {host.Say(disposition.StateTitle)}");
        host.Out.WriteLine($"  {host.Say(disposition.Text)} [{disposition.Clause}]");
        host.Out.WriteLine($"  {host.Say("Where", "位置")}: {host.Say(disposition.Where)}");
        foreach (var choice in disposition.Choices) Write(host, "+", choice);
        if (disposition.Report is { } report) Write(host, "+", report);
        foreach (var refusal in disposition.Refusals) host.Out.WriteLine($"  - {Code(refusal.Action)}: {host.Say(refusal.Text)} [{refusal.Basis.Reference}]");
        if (disposition.Referral is { } referral) host.Out.WriteLine($"  {referral.Rule ?? "-"}: {referral.Error}");
    }

    public static void Write(CliHost host, AlertOutcome outcome)
    {
        if (outcome.Applied)
            host.Out.WriteLine($"{outcome.Alert.Id}: {Code(outcome.Disposition.State)} → {Code(outcome.Alert.State)}");
        else
            host.Error.WriteLine(outcome.Refusal is { } refusal
                ? $"{outcome.Alert.Id}: {Code(outcome.Action)}: {host.Say(refusal.Text)} [{refusal.Basis.Reference}]"
                : $"{outcome.Alert.Id}: {outcome.Disposition.Referral!.Error}");
    }

    public static void Write(CliHost host, BulkOutcome outcome)
    {
        var output = outcome.Applied ? host.Out : host.Error;
        output.WriteLine($"{host.Say(outcome.Disposition.Text)} [{outcome.Disposition.Clause}]");
        foreach (var held in outcome.Disposition.HeldOut)
            output.WriteLine($"  - {held.AlertId} · {held.OrderId}: {host.Say(held.Text)} [{held.Basis.Reference}]");
        if (!outcome.Offered.IsEmpty)
            output.WriteLine($"  + {host.Say("can be confirmed without them", "去掉后可批量确认")}: {string.Join(", ", outcome.Offered.Select(a => a.Id))}");
    }

    private static void Write(CliHost host, string mark, AlertChoice choice)
    {
        var final = choice.Finality is { } basis ? $" {host.Say("Final", "不可撤销")} [{basis.Reference}]." : string.Empty;
        host.Out.WriteLine($"  {mark} {Code(choice.Action)}: {host.Say(choice.Title)} → {Code(choice.To)}. {host.Say(choice.Brings)}{final} [{string.Join(", ", new[] { choice.Clause, choice.Basis.Reference }.Distinct())}]");
    }

    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => PenaltyJson.CodeOf(value);
}
