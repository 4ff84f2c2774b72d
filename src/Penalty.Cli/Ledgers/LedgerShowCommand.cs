using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Ledger;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;

namespace Penalty.Cli.Ledgers;

/// <summary><c>penalty ledger show SELLER</c>: how a seller stands, at any instant and by what was known at any.</summary>
internal static class LedgerShowCommand
{
    public static Command Create(CliHost host)
    {
        var seller = new Argument<string>("SELLER") { Description = host.Say("The account id of the seller.", "卖家账号。") };
        var file = LedgerCommand.FileOption(host);
        var at = Instants.Option(host, "--at", host.Say("The instant to tell of; now unless given.", "查询的时刻；默认为现在。"));
        var knownAt = Instants.Option(host, "--known-at", host.Say("By what was recorded then; by all unless given.", "依据当时已记录的内容；默认全部。"));
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json);
        var evaluator = new EvaluatorOptions(host);
        var command = new CliCommand("show", host.Say("Tells how a seller stands: points, thresholds, measures, compensation, and how they came about.", "显示卖家状态：扣分、节点、处理措施、赔付及其由来。"))
        {
            Examples =
            [
                ("penalty ledger show seller-9", new("now", "现在")),
                ("penalty ledger show seller-9 --at 2023-06-30T23:59:59+08:00 --known-at 2023-07-01T00:00:00+08:00", new("then, by what was known then", "当时，依据当时所知")),
            ],
        }.With(seller, at, knownAt, file, output);
        evaluator.AddTo(command);
        return command.Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var rules = await evaluator.BuildAsync(parsed, cancellationToken).ConfigureAwait(false);
                var ledger = await LedgerCommand.OpenToReadAsync(host, parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
                await using var scope = ledger.ConfigureAwait(false);
                var standing = await StandingAsync(
                    rules.Points, ledger, parsed.GetRequiredValue(seller), parsed.OrNow(host, at), parsed.GetValue(knownAt), cancellationToken).ConfigureAwait(false);
                if (parsed.IsJson(output)) host.Out.WriteLine(LedgerJson.WriteStanding(standing));
                else new StandingView(host).Show(standing);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }

    private static async Task<PointsStanding> StandingAsync(
        PointsAccounting points, SqliteLedger ledger, string seller, DateTimeOffset at, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var entries = new List<PostedEntry>();
        await foreach (var entry in ledger.ReadAsync(seller, knownAt ?? DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false)) entries.Add(entry);
        return knownAt is { } known
            ? points.StandingOf(seller, entries, at, known)
            : points.StandingOf(seller, entries.Select(e => e.Entry), at);
    }
}
