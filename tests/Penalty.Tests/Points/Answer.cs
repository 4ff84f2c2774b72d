using System.Globalization;
using Penalty.Model.Points;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Points;

/// <summary>What a standing comes to, as lines to compare: by the rules, and by straight lines.</summary>
internal static class Answer
{
    public static string Of(PointsStanding s) => string.Join('\n',
    [
        $"balance {s.Balance!.A}/{s.Balance.B}, closed {Day(s.ClosedSince)}",
        .. s.Movements.Select(m => $"{m.Kind} {m.After.A}/{m.After.B}"),
        .. s.Crossings.Select(c => $"{c.Class}{c.Points} {Day(c.At)} {c.EntryId} annulled {Day(c.AnnulledAt)}").Order(),
        .. s.Measures.Select(m => $"{m.Kind} {m.Class}{m.Points} {m.EntryId} {Day(m.Begin)}-{Day(m.End)} {m.LiftedAt is not null} {m.InForce}").Order(),
        .. s.Compensation.Select(o => Owed(o.PayeeId, o.Currency, o.Amount)).Order(),
    ]);

    public static string Of(StraightLine line, History history) => string.Join('\n',
    [
        $"balance {line.Of(PointClass.A)}/{line.Of(PointClass.B)}, closed {Day(line.Crossings.Where(IsClosing).Select(c => (DateTimeOffset?)c.At).Min())}",
        .. line.Movements,
        .. line.Crossings.Select(c => $"{c.Class}{c.Points} {Day(c.At)} {c.EntryId} annulled {Day(c.AnnulledAt)}").Order(),
        .. line.Crossings.SelectMany(c => Measures(c, history.At)).Order(),
        .. Compensation(history).Order(),
    ]);

    private static bool IsClosing(StraightLine.Crossed c) => c is { Class: PointClass.B, Points: 48, AnnulledAt: null };

    private static IEnumerable<string> Measures(StraightLine.Crossed c, DateTimeOffset at)
    {
        foreach (var (kind, days) in KindsOf(c.Class, c.Points))
        {
            var end = days is { } d ? c.At.AddDays(d) : (DateTimeOffset?)null;
            var lifted = c.AnnulledAt is { } annulled && (end is null || annulled < end);
            if (lifted) end = c.AnnulledAt;
            yield return $"{kind} {c.Class}{c.Points} {c.EntryId} {Day(c.At)}-{Day(end)} {lifted} {end is null || at < end}";
        }
    }

    private static (string Kind, int? Days)[] KindsOf(PointClass pointClass, int points) => (pointClass, points) switch
    {
        (PointClass.A, _) => [("store-blocked", 7), ("violation-announced", 7), ("listing-restricted", 7)],
        (_, 12) => [("store-blocked", 7), ("violation-announced", 7), ("listing-restricted", 7), ("opening-stores-restricted", 7), ("site-messages-restricted", 7)],
        (_, 24) => [("store-blocked", 7), ("violation-announced", 7), ("listing-restricted", 14), ("opening-stores-restricted", 7), ("site-messages-restricted", 7), ("goods-taken-down", 14)],
        (_, 36) => [("store-blocked", 7), ("violation-announced", 7), ("listing-restricted", 21), ("opening-stores-restricted", 7), ("site-messages-restricted", 7), ("goods-taken-down", 21)],
        _ => [("account-closed", null)],
    };

    private static IEnumerable<string> Compensation(History history)
    {
        var sums = new Dictionary<(string, string), decimal>();
        foreach (var entry in history.Entries.Where(e => e.Compensation is not null && e.At <= history.At))
        {
            var key = (entry.Compensation!.PayeeId, entry.Compensation.Currency);
            sums[key] = sums.GetValueOrDefault(key) + entry.Compensation.Amount;
        }

        return sums.Where(s => s.Value != 0).Select(s => Owed(s.Key.Item1, s.Key.Item2, s.Value));
    }

    private static string Owed(string payee, string currency, decimal amount) => FormattableString.Invariant($"owed {payee} {currency} {amount}");

    private static string Day(DateTimeOffset? at) => at?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "never";
}
