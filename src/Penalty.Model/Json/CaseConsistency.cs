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
                o.Problem($"withdrawals[{i}].submittedAt", new("a withdrawal before the complaint", "早于投诉的撤诉"), Said.From(complaint.FiledAt));
        }

        if (harassmentCase.StandingRuling?.MadeAt < complaint.FiledAt)
            o.Problem("standingRuling.madeAt", new("a ruling before the complaint", "早于投诉的裁定"), Said.From(complaint.FiledAt));
        if (complaint.Buyer is not null && complaint.Seller is not null && complaint.Buyer.Id == complaint.Seller.Id)
            o.Problem("complaint.seller.id", new("the buyer", "买家本人"), new("another account than the buyer's", "买家以外的账号"));
    }

    public static void Check(Withdrawal withdrawal, ObjectReader o)
    {
        var byProof = withdrawal.Path == WithdrawalPath.SellerProof;
        foreach (var member in new[] { "proofNumber", "review" })
        {
            if (byProof && !o.Has(member)) o.Problem(member, Said.Nothing, new("a value: the seller uploaded proof (F5.1)", "有值：卖家已上传举证（F5.1）"));
            if (!byProof && o.Has(member)) o.Problem(member, Said.SomeValue, new("none: the buyer withdrew himself (F5.1)", "空：买家自行撤诉（F5.1）"));
        }

        var reviewed = withdrawal.Review is ProofReview.Accepted or ProofReview.Rejected;
        if (reviewed && withdrawal.ReviewedAt is null) o.Problem("reviewedAt", Said.Nothing, new("when the review ended", "审核结束的时刻"));
        if (!reviewed && withdrawal.ReviewedAt is not null) o.Problem("reviewedAt", new("an instant", "时刻"), new("none: no review has ended", "空：尚无已结束的审核"));
        if (withdrawal.ReviewedAt < withdrawal.SubmittedAt)
            o.Problem("reviewedAt", new("a review before the upload", "早于上传的审核"), Said.From(withdrawal.SubmittedAt));
    }

    private static void CheckIds(HarassmentCase c, ObjectReader o)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, id) in Facts(c))
        {
            if (!string.IsNullOrEmpty(id) && !seen.Add(id)) o.Problem($"{place}.id", Said.Twice(id), new("an id that no other fact of the case has", "本案其他事实未使用的编号"));
        }
    }

    private static void CheckIncidents(HarassmentCase c, ObjectReader o)
    {
        var incidents = c.Incidents.Where(i => i?.Id is not null).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (place, incidentId) in IncidentFacts(c))
        {
            if (!string.IsNullOrEmpty(incidentId) && !incidents.Contains(incidentId))
                o.Problem($"{place}.incidentId", new($"'{incidentId}', an incident that is not there", $"不存在的事件“{incidentId}”"), Said.OneOf(incidents.Order(StringComparer.Ordinal)), Nearest.To(incidentId, incidents));
        }

        foreach (var grades in c.Grades.Where(g => g is not null).GroupBy(g => g.IncidentId).Where(g => g.Count() > 1))
            o.Problem("grades", new($"{grades.Count()} grades for incident '{grades.Key}'", $"事件“{grades.Key}”有 {grades.Count()} 个等级"), new("at most one", "至多一个"));
    }

    private static IEnumerable<(Place Place, string Id)> Facts(HarassmentCase c)
    {
        if (c.Complaint is not null) yield return (new("complaint"), c.Complaint.Id);
        foreach (var fact in Listed("incidents", c.Incidents, f => f.Id)) yield return fact;
        foreach (var fact in Listed("calls", c.Calls, f => f.Id)) yield return fact;
        foreach (var fact in Listed("mailedItems", c.MailedItems, f => f.Id)) yield return fact;
        foreach (var fact in Listed("messages", c.Messages, f => f.Id)) yield return fact;
        foreach (var fact in Listed("observations", c.Observations, f => f.Id)) yield return fact;
        foreach (var fact in Listed("evidence", c.Evidence, f => f.Id)) yield return fact;
        foreach (var fact in Listed("bases", c.Bases, f => f.Id)) yield return fact;
        foreach (var fact in Listed("withdrawals", c.Withdrawals, f => f.Id)) yield return fact;
        foreach (var fact in Listed("grades", c.Grades, f => f.Id)) yield return fact;
        if (c.StandingRuling is not null) yield return (new("standingRuling"), c.StandingRuling.Id);
    }

    private static IEnumerable<(Place Place, string Id)> IncidentFacts(HarassmentCase c) =>
        Listed("calls", c.Calls, f => f.IncidentId)
            .Concat(Listed("mailedItems", c.MailedItems, f => f.IncidentId))
            .Concat(Listed("messages", c.Messages, f => f.IncidentId))
            .Concat(Listed("observations", c.Observations, f => f.IncidentId))
            .Concat(Listed("evidence", c.Evidence, f => f.IncidentId))
            .Concat(Listed("bases", c.Bases, f => f.IncidentId))
            .Concat(Listed("grades", c.Grades, f => f.IncidentId));

    private static IEnumerable<(Place Place, string Id)> Listed<T>(string list, IReadOnlyList<T> facts, Func<T, string> id)
        where T : class
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is { } fact) yield return (new(list, i), id(fact));
        }
    }

    /// <summary>Where a fact stands; the text is made only when there is something to say of it.</summary>
    private readonly record struct Place(string Member, int? Index = null)
    {
        public override string ToString() => Index is { } index ? $"{Member}[{index}]" : Member;
    }
}
