using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Ledger;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger post FILE</c>: books what rulings impose.</summary>
internal static class LedgerPostCommand
{
    public static Command Create(CliHost host)
    {
        var input = InputFile.Argument(host, "FILE", host.Say("A ruling, or a ruling a line as batch writes them.", "一份裁定，或 batch 写出的每行一份的裁定。"));
        var file = LedgerCommand.FileOption(host);
        var decidedAt = Instants.Option(host, "--decided-at", host.Say("When the rulings were made: from then on the points count.", "裁定作出的时刻：扣分自此计算。"), required: true);
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        var command = new CliCommand("post", host.Say("Books the points and the compensation of rulings. The same ruling posted again books nothing anew.", "记入裁定的扣分与赔付。同一裁定重复提交不会重复记入。"))
        {
            Examples =
            [
                ("penalty ledger post ruling.json --decided-at 2023-03-12T10:00:00+08:00", new("one ruling", "一份裁定")),
                ("penalty ledger post rulings.jsonl --decided-at 2023-03-12T10:00:00+08:00 --file penalty.db", new("those of a batch", "批处理的裁定")),
            ],
            ExitCodes = [ExitCode.Done, ExitCode.Problems, ExitCode.Usage, ExitCode.SomeLinesFailed, ExitCode.Unreadable, ExitCode.Cancelled],
        }.With(input, decidedAt, file, output);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var ledger = await LedgerCommand.OpenAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                return await PostAsync(
                    host, ledger, parsed.GetRequiredValue(input), parsed.GetValue(decidedAt)!.Value, parsed.IsJson(output), cancellationToken).ConfigureAwait(false);
            },
            parsed => parsed.IsJson(output));
    }

    /// <summary>Posts each ruling; one that can't be posted does not stop the rest.</summary>
    private static async Task<int> PostAsync(
        CliHost host, SqliteLedger ledger, string path, DateTimeOffset decidedAt, bool json, CancellationToken cancellationToken)
    {
        var points = PenaltyEvaluator.CreateDefault().Points;
        var (total, failed, worst) = (0, 0, ExitCode.Done);
        await foreach (var (line, read) in RulingLines.ReadAsync(host, path, cancellationToken).ConfigureAwait(false))
        {
            total++;
            try
            {
                var receipt = await ledger.PostAsync(points.PostingOf(read(), decidedAt), cancellationToken).ConfigureAwait(false);
                Tell(host, receipt, json);
            }
            catch (Exception e) when (e is not OperationCanceledException && Failures.IsExpected(e))
            {
                failed++;
                worst = Failures.Tell(host, e, json, line);
            }
        }

        return failed == 0 ? ExitCode.Done : total == 1 ? worst : ExitCode.SomeLinesFailed;
    }

    private static void Tell(CliHost host, PostingReceipt receipt, bool json)
    {
        var posting = receipt.Posting;
        if (json) host.Out.WriteLine(LedgerText.Json(receipt));
        else host.Out.WriteLine($"{posting.Id} · {posting.SellerId}: {What(host, receipt)}");
    }

    private static string What(CliHost host, PostingReceipt receipt) =>
        receipt.Posting.Entries.IsEmpty ? host.Say("imposes nothing to book", "无扣分或赔付可记")
        : (receipt.IsNew ? host.Say("booked ", "已记入 ") : host.Say("was booked before: ", "此前已记入："))
            + string.Join(", ", receipt.Posting.Entries.Select(e => LedgerText.Amount(e.Entry)));
}
