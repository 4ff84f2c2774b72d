using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Ledger;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger check</c>: reads the whole file and tells what is wrong with it.</summary>
internal static class LedgerCheckCommand
{
    public static Command Create(CliHost host)
    {
        var file = LedgerCommand.FileOption(host);
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        return new CliCommand("check", host.Say("Reads the whole file and tells what is wrong with it; others may post meanwhile.", "读取整个账本文件并报告问题；期间可继续记账。"))
        {
            Examples = [("penalty ledger check --file penalty.db", new("before a backup", "备份之前"))],
        }.With(file, output).Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var ledger = await LedgerCommand.OpenToReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                var report = await ledger.CheckAsync(cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(Json(report));
                else Show(host, report);
                return report.IsSound ? ExitCode.Done : ExitCode.Problems;
            },
            parsed => parsed.IsJson(output));
    }

    private static void Show(CliHost host, LedgerFileReport report)
    {
        host.Out.WriteLine(host.Say(
            $"{report.Path}: {report.Postings} postings, {report.Entries} entries, version {report.SchemaVersion}: {(report.IsSound ? "sound" : $"{report.Findings.Length} finding(s)")}",
            $"{report.Path}：记账单 {report.Postings}，分录 {report.Entries}，版本 {report.SchemaVersion}：{(report.IsSound ? "完好" : $"{report.Findings.Length} 个问题")}"));
        foreach (var finding in report.Findings) host.Error.WriteLine(finding);
    }

    private static string Json(LedgerFileReport report) => CliJson.Write(w => w.Object(() =>
    {
        w.WriteString("path", report.Path);
        w.WriteBoolean("sound", report.IsSound);
        w.WriteNumber("schemaVersion", report.SchemaVersion);
        w.WriteNumber("postings", report.Postings);
        w.WriteNumber("entries", report.Entries);
        w.Strings("findings", report.Findings);
    }));
}
