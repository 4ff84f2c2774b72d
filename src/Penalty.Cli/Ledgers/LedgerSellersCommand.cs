using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger sellers</c>: the sellers for whom something was posted.</summary>
internal static class LedgerSellersCommand
{
    public static Command Create(CliHost host)
    {
        var file = LedgerCommand.FileOption(host);
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        return new CliCommand("sellers", host.Say("Lists the sellers for whom something was posted, one a line; JSON is a string a line.", "列出有记账的卖家，每行一个；JSON 为每行一个字符串。"))
        {
            Examples = [("penalty ledger sellers | while read -r seller; do penalty ledger show \"$seller\"; done", new("how each stands", "逐一查看"))],
        }.With(file, output).Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var ledger = await LedgerCommand.OpenToReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                await foreach (var seller in ledger.SellersAsync(null, cancellationToken).ConfigureAwait(false))
                    host.Out.WriteLine(parsed.IsJson(output) ? CliJson.Write(w => w.WriteStringValue(seller), indented: false) : seller);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }
}
