using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>One incident, judged in straight lines: F1, F3, F4 and F6 with the numbers of the house, which are written here a second time on purpose.</summary>
internal sealed record StraightLineIncident(
    string Id, bool Successor, IReadOnlyList<string> Findings, Severity? Severity, SeveritySource Source)
{
    private static readonly DateTimeOffset SuccessorFrom = new(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public static StraightLineIncident Judge(Incident incident, HarassmentCase c)
    {
        var acts = c.Calls.Cast<IConductFact>().Concat(c.MailedItems).Concat(c.Messages).Concat(c.Observations).Where(a => a.IncidentId == incident.Id);
        var last = acts.Select(a => a.At).DefaultIfEmpty(c.Complaint.FiledAt).Max();
        var successor = c.RequestedPolicy is { } id ? id == "taobao-harassing-others" : last >= SuccessorFrom;
        var findings = new List<string>();
        var grades = new List<Severity>();
        foreach (var conduct in incident.Alleged.Distinct().OrderBy(k => k.Code, StringComparer.Ordinal))
        {
            var (count, enough, grade) = Measure(conduct, incident.Id, c);
            var status = conduct == ConductKind.AbusiveMessages && !successor ? FindingStatus.NotCovered
                : count == 0 ? FindingStatus.NoSuchConduct
                : count < enough ? FindingStatus.ShortOfThreshold
                : IsProven(conduct, incident.Id, c) ? FindingStatus.Established
                : FindingStatus.EvidenceInsufficient;
            findings.Add($"{incident.Id}/{conduct}={status}");
            if (status == FindingStatus.Established) grades.Add(grade);
        }

        var set = c.Grades.FirstOrDefault(g => g.IncidentId == incident.Id)?.Severity;
        return new StraightLineIncident(
            incident.Id, successor, findings, grades.Count == 0 ? null : set ?? grades.Max(), set is null ? SeveritySource.Policy : SeveritySource.Adjudicator);
    }

    public string Sanction(ComplaintOrigin origin)
    {
        var money = origin == ComplaintOrigin.FiledByBuyer ? " 300 CNY" : "";
        return $"{Id} " + (Successor, Severity) switch
        {
            (false, Model.Rulings.Severity.General) => "F4.1 A2" + money,
            (false, Model.Rulings.Severity.Serious) => "F4.2 A12" + money,
            (false, _) => "F4.3 B48",
            (true, Model.Rulings.Severity.General) => "F6.1 store-blocked 7 days",
            (true, Model.Rulings.Severity.Serious) => "F6.2 A12",
            (true, _) => "F6.3 B48",
        };
    }

    private static (int Count, int Enough, Severity Grade) Measure(ConductKind conduct, string incident, HarassmentCase c)
    {
        if (conduct == ConductKind.FrequentCalls)
        {
            var calls = c.Calls.Where(x => x.IncidentId == incident && BySeller(x.Caller)).ToList();
            var busiest = calls.Select(x => calls.Count(y => y.At >= x.At && y.At - x.At <= TimeSpan.FromHours(24))).DefaultIfEmpty(0).Max();
            var despite = calls.Count(x => x.AfterStopRequest);
            return (busiest, 5, Grade(busiest >= 30, busiest >= 10 || despite >= 3));
        }

        if (conduct == ConductKind.OffensiveItems)
        {
            var items = c.MailedItems.Count(x =>
                x.IncidentId == incident && x.Offensive && !x.OrderedByBuyer && x.AssessedBy == Actor.Platform && BySeller(x.Sender));
            return (items, 1, Grade(items >= 4, items >= 2));
        }

        var abuses = c.Messages
            .Where(x => x.IncidentId == incident && x.Tone != MessageTone.Neutral && x.AssessedBy == Actor.Platform && BySeller(x.Sender))
            .ToList();
        var threats = abuses.Count(x => x.Tone == MessageTone.Threatening);
        return (abuses.Count, 1, Grade(threats >= 5, threats >= 1 || abuses.Count >= 5));
    }

    private static bool IsProven(ConductKind conduct, string incident, HarassmentCase c)
    {
        EvidenceKind[] fitting = conduct == ConductKind.FrequentCalls ? [EvidenceKind.CallRecord, EvidenceKind.ChatScreenshot, EvidenceKind.Other]
            : conduct == ConductKind.OffensiveItems ? [EvidenceKind.CourierWaybill, EvidenceKind.Other]
            : [EvidenceKind.ChatScreenshot, EvidenceKind.Other];
        var bases = c.Bases.Where(b => b.IncidentId == incident && b.Conduct == conduct).ToList();
        return c.Evidence.Any(e => e.IncidentId == incident && e.Supports == conduct && fitting.Contains(e.Kind))
            || bases.Exists(b => b.Kind != FindingBasisKind.IndirectEvidence)
            || bases.Sum(b => b.Weight ?? 0) >= 0.8m;
    }

    private static Severity Grade(bool especiallySerious, bool serious) =>
        especiallySerious ? Model.Rulings.Severity.EspeciallySerious : serious ? Model.Rulings.Severity.Serious : Model.Rulings.Severity.General;

    private static bool BySeller(Actor actor) => actor is Actor.Seller or Actor.SellerAgent;
}
