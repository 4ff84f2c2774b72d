using Penalty.Model.Cases;

namespace Penalty.Model.Json;

/// <summary>What has to hold between the facts of a case.</summary>
internal static class CaseConsistency
{
    public static void Check(HarassmentCase harassmentCase, ObjectReader o)
    {
        CheckIds(harassmentCase, o);
        CheckIncidents(harassmentCase, o);
        var complaint = harassmentCase.Complaint;
        if (complaint is null) return;
        for (var i = 0; i < harassmentCase.Withdrawals.Length; i++)
        {
            if (harassmentCase.Withdrawals[i]?.SubmittedAt < complaint.FiledAt)
                o.Problem($"withdrawals[{i}].submittedAt", "a withdrawal before the complaint", $"an instant from {complaint.FiledAt:O} on");
        }

        if (harassmentCase.StandingRuling?.MadeAt < complaint.FiledAt)
            o.Problem("standingRuling.madeAt", "a ruling before the complaint", $"an instant from {complaint.FiledAt:O} on");
        if (complaint.Buyer is not null && complaint.Seller is not null && complaint.Buyer.Id == complaint.Seller.Id)
            o.Problem("complaint.seller.id", "the buyer", "another account than the buyer's");
    }

    public static void Check(Withdrawal withdrawal, ObjectReader o)
    {
        var byProof = withdrawal.Path == WithdrawalPath.SellerProof;
        foreach (var member in new[] { "proofNumber", "review" })
        {
            if (byProof && !o.Has(member)) o.Problem(member, "nothing", "a value: the seller uploaded proof (F5.1)");
            if (!byProof && o.Has(member)) o.Problem(member, "a value", "none: the buyer withdrew himself (F5.1)");
        }

        var reviewed = withdrawal.Review is ProofReview.Accepted or ProofReview.Rejected;
        if (reviewed && withdrawal.ReviewedAt is null) o.Problem("reviewedAt", "nothing", "when the review ended");
        if (!reviewed && withdrawal.ReviewedAt is not null) o.Problem("reviewedAt", "an instant", "none: no review has ended");
        if (withdrawal.ReviewedAt < withdrawal.SubmittedAt)
            o.Problem("reviewedAt", "a review before the upload", $"an instant from {withdrawal.SubmittedAt:O} on");
    }

    private static void CheckIds(HarassmentCase c, ObjectReader o)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, id) in Facts(c))
        {
            if (!string.IsNullOrEmpty(id) && !seen.Add(id)) o.Problem($"{path}.id", $"'{id}' a second time", "an id that no other fact of the case has");
        }
    }

    private static void CheckIncidents(HarassmentCase c, ObjectReader o)
    {
        var incidents = c.Incidents.Where(i => i?.Id is not null).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, incidentId) in IncidentFacts(c))
        {
            if (!string.IsNullOrEmpty(incidentId) && !incidents.Contains(incidentId))
                o.Problem($"{path}.incidentId", $"'{incidentId}', an incident that is not there", $"one of: {string.Join(", ", incidents.Order(StringComparer.Ordinal))}", Nearest.To(incidentId, incidents));
        }

        foreach (var grades in c.Grades.Where(g => g is not null).GroupBy(g => g.IncidentId).Where(g => g.Count() > 1))
            o.Problem("grades", $"{grades.Count()} grades for incident '{grades.Key}'", "at most one");
    }

    private static IEnumerable<(string Path, string Id)> Facts(HarassmentCase c)
    {
        if (c.Complaint is not null) yield return ("complaint", c.Complaint.Id);
        foreach (var fact in Listed("incidents", c.Incidents, f => f.Id)) yield return fact;
        foreach (var fact in Listed("calls", c.Calls, f => f.Id)) yield return fact;
        foreach (var fact in Listed("mailedItems", c.MailedItems, f => f.Id)) yield return fact;
        foreach (var fact in Listed("messages", c.Messages, f => f.Id)) yield return fact;
        foreach (var fact in Listed("observations", c.Observations, f => f.Id)) yield return fact;
        foreach (var fact in Listed("evidence", c.Evidence, f => f.Id)) yield return fact;
        foreach (var fact in Listed("bases", c.Bases, f => f.Id)) yield return fact;
        foreach (var fact in Listed("withdrawals", c.Withdrawals, f => f.Id)) yield return fact;
        foreach (var fact in Listed("grades", c.Grades, f => f.Id)) yield return fact;
        if (c.StandingRuling is not null) yield return ("standingRuling", c.StandingRuling.Id);
    }

    private static IEnumerable<(string Path, string Id)> IncidentFacts(HarassmentCase c) =>
        Listed("calls", c.Calls, f => f.IncidentId)
            .Concat(Listed("mailedItems", c.MailedItems, f => f.IncidentId))
            .Concat(Listed("messages", c.Messages, f => f.IncidentId))
            .Concat(Listed("observations", c.Observations, f => f.IncidentId))
            .Concat(Listed("evidence", c.Evidence, f => f.IncidentId))
            .Concat(Listed("bases", c.Bases, f => f.IncidentId))
            .Concat(Listed("grades", c.Grades, f => f.IncidentId));

    private static IEnumerable<(string Path, string Id)> Listed<T>(string list, IReadOnlyList<T> facts, Func<T, string> id)
        where T : class
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is { } fact) yield return ($"{list}[{i}]", id(fact));
        }
    }
}
