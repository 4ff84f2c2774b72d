using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Ledger;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger</c>: the points and the compensation of sellers, kept in a file (F7).</summary>
internal static class LedgerCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("ledger", host.Say("Keeps the points and compensation of sellers in a file, and tells how a seller stands.", "将卖家的扣分与赔付记入账本文件，并查询其状态。"))
            .With(
                LedgerPostCommand.Create(host), LedgerReverseCommand.Create(host), LedgerShowCommand.Create(host),
                LedgerEntriesCommand.Create(host), LedgerSellersCommand.Create(host), LedgerCheckCommand.Create(host));

    public static Option<string> FileOption(CliHost host) => new("--file", "-f")
    {
        Description = host.Say("The file of the ledger.", "账本文件。"),
        DefaultValueFactory = _ => "penalty.db",
        HelpName = "FILE",
    };

    /// <summary>Opens the file to post into; it is made when it is not there.</summary>
    public static Task<SqliteLedger> OpenAsync(CliHost host, string path, CancellationToken cancellationToken) =>
        SqliteLedger.OpenAsync(path, host.Clock, null, cancellationToken);

    /// <summary>Opens the file to read; it has to be there.</summary>
    public static Task<SqliteLedger> OpenToReadAsync(CliHost host, string path, CancellationToken cancellationToken) =>
        SqliteLedger.OpenAsync(path, host.Clock, new SqliteLedgerOptions { CreateIfMissing = false }, cancellationToken);
}
