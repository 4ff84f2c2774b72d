using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Ledger;
using Penalty.Model.Ledgers;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger reverse</c>: answers a ruling that was overturned on appeal.</summary>
internal static class LedgerReverseCommand
{
    public static Command Create(CliHost host)
    {
        var seller = Text("--seller", host.Say("The account id of the seller.", "卖家账号。"), "ID");
        var ruling = Text("--ruling", host.Say("The id of the ruling.", "裁定编号。"), "ID");
        var appeal = Text("--appeal", host.Say("The id of the appeal.", "申诉编号。"), "ID");
        var reason = Text("--reason", host.Say("Why, in the words of who decided.", "裁决者说明的理由。"), "TEXT");
        var decidedAt = Instants.Option(host, "--decided-at", host.Say("When the appeal was decided: from then on the points no longer count.", "申诉裁决的时刻：扣分自此不再计算。"), required: true);
        var file = LedgerCommand.FileOption(host);
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var command = new CliCommand("reverse", host.Say("Books the opposite of what a ruling booked: nothing is ever changed or deleted.", "记入与裁定相反的分录：从不修改或删除。"))
        {
            Examples = [("penalty ledger reverse --seller seller-9 --ruling ruling-complaint-8 --appeal appeal-1 --reason \"The calls were the courier's\" --decided-at 2023-04-01T10:00:00+08:00", new("after an appeal", "申诉成立后"))],
        }.With(seller, ruling, appeal, reason, decidedAt, file, output);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var ledger = await LedgerCommand.OpenToReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                var booked = await FindAsync(ledger, parsed.GetRequiredValue(seller), parsed.GetRequiredValue(ruling), cancellationToken).ConfigureAwait(false);
                var reversal = PenaltyEvaluator.CreateDefault().Points.ReversalOf(
                    booked, parsed.GetRequiredValue(appeal), parsed.GetValue(decidedAt)!.Value, parsed.GetRequiredValue(reason));
                var receipt = await ledger.PostAsync(reversal, cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(LedgerText.Json(receipt));
                else host.Out.WriteLine($"{receipt.Posting.Id}: {string.Join(", ", receipt.Posting.Entries.Select(e => LedgerText.Amount(e.Entry)))}{(receipt.IsNew ? string.Empty : host.Say(" (was booked before)", "（此前已记入）"))}");
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }

    private static async Task<Posting> FindAsync(SqliteLedger ledger, string seller, string ruling, CancellationToken cancellationToken)
    {
        var booked = await ledger.FindPostingAsync(seller, ruling, cancellationToken).ConfigureAwait(false)
            ?? throw new RefusedException("unknown-posting", $"The ledger holds no ruling '{ruling}' of seller '{seller}'.", $"账本中没有卖家“{seller}”的裁定“{ruling}”。");
        return new Posting(booked.Id, booked.SellerId, [.. booked.Entries.Select(e => e.Entry)]);
    }

    private static Option<string> Text(string name, string description, string helpName) =>
        new(name) { Description = description, Required = true, HelpName = helpName };
}
