using System.Globalization;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Points;

/// <summary>Entries of one seller's ledger, and what becomes of them.</summary>
internal static class SomeLedger
{
    public static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    /// <summary>A day in Beijing, or an instant when it has a time.</summary>
    public static DateTimeOffset On(string day) =>
        DateTimeOffset.Parse(day.Contains('T', StringComparison.Ordinal) ? day : $"{day}T00:00:00+08:00", CultureInfo.InvariantCulture);

    public static LedgerEntry Deducted(string id, string day, PointClass pointClass, int value) => Entry(id, On(day)) with { Points = new BookedPoints(pointClass, value) };

    public static LedgerEntry Owes(string id, string day, decimal amount, string payee = "buyer") =>
        Entry(id, On(day)) with { Compensation = new BookedCompensation(amount, "CNY", payee) };

    public static LedgerEntry Appealed(LedgerEntry entry, DateTimeOffset at) => entry with
    {
        Id = $"{entry.Id}/reversed/appeal",
        At = at,
        Points = entry.Points is { } p ? p with { Value = -p.Value } : null,
        Compensation = entry.Compensation is { } c ? c with { Amount = -c.Amount } : null,
        Reverses = new Reversal(entry.Id, "appeal", "reason"),
    };

    public static LedgerEntry Appealed(LedgerEntry entry, string day) => Appealed(entry, On(day));

    public static LedgerEntry Entry(string id, DateTimeOffset at) => new()
    {
        Id = id,
        SellerId = "seller",
        RulingId = $"ruling-{id}",
        IncidentId = "incident",
        At = at,
        PolicyId = "taobao-malicious-harassment",
        PolicyVersion = "1.0",
        Clause = "F4",
    };

    public static PointsStanding Standing(string day, params LedgerEntry[] entries) => Evaluator.Points.StandingOf("seller", entries, On(day));

    /// <summary>The thresholds crossed, each as its class and points, with a minus when it was annulled.</summary>
    public static string Crossings(PointsStanding standing) =>
        string.Join(' ', standing.Crossings.Select(c => $"{c.Class}{c.Points}{(c.AnnulledAt is null ? "" : "-")}"));

    /// <summary>The measures in force, each as its kind, threshold and the days that it lasts.</summary>
    public static IEnumerable<string> InForce(PointsStanding standing) => standing.Measures.Where(m => m.InForce)
        .Select(m => FormattableString.Invariant($"{m.Kind} {m.Class}{m.Points} {(m.End - m.Begin)?.TotalDays.ToString(CultureInfo.InvariantCulture) ?? "-"}"));
}
