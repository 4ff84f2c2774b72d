using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger entries SELLER</c>: the entries of a seller as they were posted.</summary>
internal static class LedgerEntriesCommand
{
    public static Command Create(CliHost host)
    {
        var seller = new Argument<string>("SELLER") { Description = host.Say("The account id of the seller.", "卖家账号。") };
        var knownAt = Instants.Option(host, "--known-at", host.Say("What was recorded by then; all unless given.", "截至当时已记录的内容；默认全部。"));
        var file = LedgerCommand.FileOption(host);
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json);
        return new CliCommand("entries", host.Say("Lists the entries of a seller in the order of posting; JSON is an entry a line.", "按记入顺序列出卖家的分录；JSON 为每行一条。"))
        {
            Examples = [("penalty ledger entries seller-9 --output json", new("for other tools", "供其他工具使用"))],
        }.With(seller, knownAt, file, output).Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var ledger = await LedgerCommand.OpenToReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                var table = Screen.Table(
                    host, new("Entry", "分录"), new("Counts from", "计入时刻"), new("Books", "记入"), new("Policy", "规则"), new("Clause", "条款"), new("Recorded", "记录时刻"));
                var entries = ledger.ReadAsync(parsed.GetRequiredValue(seller), parsed.GetValue(knownAt) ?? DateTimeOffset.MaxValue, cancellationToken);
                await foreach (var posted in entries.ConfigureAwait(false))
                {
                    if (parsed.IsJson(output)) host.Out.WriteLine(LedgerJson.WritePostedEntry(posted, indented: false));
                    else table.Row(posted.Entry.Id, Instants.Text(posted.Entry.At), LedgerText.Amount(posted.Entry), posted.Entry.PolicyId, posted.Entry.Clause, Instants.Text(posted.RecordedAt));
                }

                if (!parsed.IsJson(output)) Screen.Of(host).Write(table);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }
}
