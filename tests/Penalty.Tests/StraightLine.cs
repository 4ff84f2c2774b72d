using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests;

/// <summary>F1–F6 once more, in straight lines and without the policy files: what the rules are compared with.</summary>
internal static class StraightLine
{
    private static readonly DateTimeOffset Successor = new(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public static string Decide(HarassmentCase c)
    {
        var incidents = c.Incidents.OrderBy(i => i.Id, StringComparer.Ordinal).Select(i => Judge(i, c)).ToList();
        var withdrawals = c.Withdrawals.Select(w => Effect(w, c.StandingRuling)).ToList();
        var outcome = withdrawals.Contains(WithdrawalEffect.EndsTheCase) ? Outcome.Withdrawn
            : withdrawals.Contains(WithdrawalEffect.AwaitsReview) ? Outcome.AwaitingReview
            : incidents.Exists(i => i is not null) ? Outcome.Established
            : Outcome.NotEstablished;
        var sanctions = outcome == Outcome.Established ? incidents.Where(i => i is not null) : [];
        return $"{outcome}: {string.Join("; ", sanctions)}";
    }

    private static string? Judge(Incident incident, HarassmentCase c)
    {
        var calls = c.Calls.Where(x => x.IncidentId == incident.Id).ToList();
        var items = c.MailedItems.Where(x => x.IncidentId == incident.Id).ToList();
        var messages = c.Messages.Where(x => x.IncidentId == incident.Id).ToList();
        var acts = calls.Select(x => x.At).Concat(items.Select(x => x.At)).Concat(messages.Select(x => x.At)).ToList();
        var successor = (acts.Count > 0 ? acts.Max() : c.Complaint.FiledAt) >= Successor;

        var counted = calls.Where(x => x.Caller is Actor.Seller or Actor.SellerAgent).ToList();
        var inWindow = counted.Select(x => counted.Count(y => y.At >= x.At && y.At - x.At <= TimeSpan.FromHours(24))).DefaultIfEmpty(0).Max();
        var afterStop = counted.Count(x => x.AfterStopRequest);
        var offensive = items.Count(x =>
            x.Offensive && !x.OrderedByBuyer && x.AssessedBy == Actor.Platform && x.Sender is Actor.Seller or Actor.SellerAgent);
        var bad = messages
            .Where(x => x.Tone != MessageTone.Neutral && x.AssessedBy == Actor.Platform && x.Sender is Actor.Seller or Actor.SellerAgent)
            .ToList();
        var threats = bad.Count(x => x.Tone == MessageTone.Threatening);

        var grades = new List<Severity>();
        if (Established(ConductKind.FrequentCalls, inWindow >= 5, EvidenceKind.CallRecord, EvidenceKind.ChatScreenshot))
            grades.Add(inWindow >= 30 ? Severity.EspeciallySerious : inWindow >= 10 || afterStop >= 3 ? Severity.Serious : Severity.General);
        if (Established(ConductKind.OffensiveItems, offensive >= 1, EvidenceKind.CourierWaybill))
            grades.Add(offensive >= 4 ? Severity.EspeciallySerious : offensive >= 2 ? Severity.Serious : Severity.General);
        if (successor && Established(ConductKind.AbusiveMessages, bad.Count >= 1, EvidenceKind.ChatScreenshot))
            grades.Add(threats >= 5 ? Severity.EspeciallySerious : threats >= 1 || bad.Count >= 5 ? Severity.Serious : Severity.General);
        if (grades.Count == 0) return null;

        var severity = c.Grades.FirstOrDefault(g => g.IncidentId == incident.Id)?.Severity ?? grades.Max();
        var money = !successor && severity != Severity.EspeciallySerious && c.Complaint.Origin == ComplaintOrigin.FiledByBuyer ? " 300 CNY" : "";
        var points = severity switch
        {
            Severity.General => successor ? "blocked 7 days" : "A2",
            Severity.Serious => "A12",
            _ => "B48",
        };
        return $"{incident.Id} {points}{money}";

        bool Established(ConductKind kind, bool shown, params EvidenceKind[] fitting) =>
            shown && incident.Alleged.Contains(kind) && (
                c.Evidence.Any(e => e.IncidentId == incident.Id && e.Supports == kind && (e.Kind == EvidenceKind.Other || fitting.Contains(e.Kind)))
                || c.Bases.Any(b => b.IncidentId == incident.Id && b.Conduct == kind && b.Kind != FindingBasisKind.IndirectEvidence)
                || c.Bases.Where(b => b.IncidentId == incident.Id && b.Conduct == kind).Sum(b => b.Weight ?? 0) >= 0.8m);
    }

    private static WithdrawalEffect Effect(Withdrawal w, StandingRuling? ruling)
    {
        if (ruling is not null && (w.Review == ProofReview.Pending || new[] { w.AgreedAt, w.SubmittedAt, w.ReviewedAt }.Any(t => t >= ruling.MadeAt)))
            return WithdrawalEffect.TooLate;
        if (w.Path == WithdrawalPath.ByBuyer) return WithdrawalEffect.EndsTheCase;
        return w.Review switch
        {
            ProofReview.Accepted => WithdrawalEffect.EndsTheCase,
            ProofReview.Pending => WithdrawalEffect.AwaitsReview,
            _ => WithdrawalEffect.Rejected,
        };
    }
}
