using System.Collections.Immutable;
using System.Globalization;
using Penalty.Model.Alerts;
using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Points;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>What an answer decides: without words, reasons, evidence and counts.</summary>
internal static class Verdict
{
    private static readonly Provenance Nowhere = new([], string.Empty, string.Empty, string.Empty, string.Empty);

    public static string Of(Ruling ruling) => string.Join('\n', Lines(ruling));

    public static string Of(PointsStanding standing) =>
        LedgerJson.WriteStanding(standing with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    public static string Of(ImmutableArray<AlertDisposition> dispositions) => string.Join(
        '\n', dispositions.Select(d => PenaltyJson.WriteDisposition(d with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false)));

    public static string Of(BulkDisposition disposition) =>
        PenaltyJson.WriteBulkDisposition(disposition with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    public static string Of(OrderComplaintReport report) =>
        OrdersJson.WriteReport(report with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    public static string Of(OrderClosingAdvice advice) =>
        OrdersJson.WriteAdvice(advice with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    public static string Of(ComplaintGuide guide) =>
        ComplaintsJson.WriteGuide(guide with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    public static string Of(IntakeReport report) =>
        ComplaintsJson.WriteReport(report with { Explanation = Explanation.Empty, Provenance = Nowhere }, indented: false);

    private static IEnumerable<string> Lines(Ruling ruling)
    {
        yield return $"{ruling.Outcome}";
        foreach (var f in ruling.Findings) yield return $"{f.IncidentId}/{f.Conduct}: {f.Status}";
        foreach (var s in ruling.Severities) yield return $"{s.IncidentId}: {s.Severity}";
        foreach (var s in ruling.Sanctions) yield return Of(s);
        foreach (var w in ruling.Withdrawals) yield return $"{w.WithdrawalId}: {w.Effect}";
        if (ruling.Referral is { } referral) yield return $"referred: {referral.Rule}";
    }

    private static string Of(Sanction s)
    {
        var points = s.Points is { } p ? $"{p.Class}{p.Value}" : "-";
        var owed = s.Compensation is { } c ? string.Create(CultureInfo.InvariantCulture, $"{c.Amount:G29} {c.Currency} to {c.Payee}") : "-";
        return $"{s.IncidentId}: {points}, {owed}, {string.Join(" ", s.StoreMeasures.Select(m => $"{m.Kind} {m.Length:c}"))}";
    }
}
