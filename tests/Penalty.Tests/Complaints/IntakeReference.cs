using Penalty.Model.Cases;
using Penalty.Model.Complaints;

namespace Penalty.Tests.Complaints;

/// <summary>What a draft lacks once more, in straight lines and without the policy files: what the rules are compared with. For the policy on malicious
/// harassment of 2023.</summary>
internal static class IntakeReference
{
    private static readonly Dictionary<string, EvidenceKind[]> ProvenBy = new()
    {
        ["frequent-calls"] = [EvidenceKind.CallRecord, EvidenceKind.ChatScreenshot, EvidenceKind.Other],
        ["offensive-items"] = [EvidenceKind.CourierWaybill, EvidenceKind.Other],
    };

    public static IEnumerable<string> Lacks(ComplaintDraft d)
    {
        if (d.TransactionIds.Length == 0) yield return "transaction";
        if (d.TransactionIds.Length > 1) yield return "one-transaction";
        if (d.Route is null) yield return "route";
        if (d.BuyerId is null) yield return "buyer";
        if (d.SellerId is null) yield return "seller";
        if (d.Alleged.IsEmpty) yield return "conduct";
        foreach (var conduct in d.Alleged.Select(c => c.Code).Order(StringComparer.Ordinal))
        {
            if (!ProvenBy.TryGetValue(conduct, out var kinds))
            {
                yield return $"known-conduct {conduct}";
                continue;
            }

            var filed = d.Evidence.Where(e => e.Supports?.Code == conduct).ToList();
            if (filed.Count == 0) yield return $"evidence {conduct}";
            else if (filed.TrueForAll(e => e.Kind is { } kind && !kinds.Contains(kind))) yield return $"fitting-evidence {conduct}";
        }

        foreach (var evidence in d.Evidence)
        {
            if (evidence.Kind is null || evidence.Reference is null || evidence.Supports is null) yield return $"evidence-details {evidence.Id}";
            if (evidence.Supports is { } conduct && !d.Alleged.Contains(conduct)) yield return $"evidence-purpose {evidence.Id}";
        }

        if (d.Summary is null) yield return "account";
        if (d.LastActAt is null) yield return "last-act";
    }

    public static bool IsReady(ComplaintDraft d) => Lacks(d).All(l => l.Split(' ')[0] is "evidence-purpose" or "account" or "last-act");
}
