using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Turns a ruling into what it books.</summary>
internal static class RulingPosting
{
    public static Posting Of(Ruling ruling, DateTimeOffset decidedAt)
    {
        var sanctions = ruling.Outcome == Outcome.Established ? ruling.Sanctions : [];
        var entries = sanctions.SelectMany(s => EntriesOf(ruling, s, decidedAt)).OrderBy(e => e.Id, StringComparer.Ordinal);
        return new Posting(ruling.Id, ruling.SellerId, [.. entries]);
    }

    private static IEnumerable<LedgerEntry> EntriesOf(Ruling ruling, Sanction sanction, DateTimeOffset decidedAt)
    {
        if (sanction.Points is { } points)
            yield return Entry(ruling, sanction, "points", decidedAt) with { Points = new BookedPoints(points.Class, points.Value) };
        if (sanction.Compensation is { } owed)
        {
            yield return Entry(ruling, sanction, "compensation", decidedAt) with
            {
                Compensation = new BookedCompensation(owed.Amount, owed.Currency, PayeeOf(ruling, owed.Payee)),
            };
        }
    }

    private static LedgerEntry Entry(Ruling ruling, Sanction sanction, string what, DateTimeOffset decidedAt) => new()
    {
        Id = $"{Part(ruling.Id)}/{Part(sanction.IncidentId)}/{what}",
        SellerId = ruling.SellerId,
        RulingId = ruling.Id,
        IncidentId = sanction.IncidentId,
        At = decidedAt,
        PolicyId = sanction.PolicyId,
        PolicyVersion = VersionOf(sanction.PolicyId, ruling),
        Clause = sanction.Clause,
    };

    private static string VersionOf(string policyId, Ruling ruling) => ruling.Provenance.Policies.FirstOrDefault(p => p.Id == policyId)?.Version
        ?? throw new InvalidInputException("ruling", [new InputProblem(
            "provenance.policies", 0, new($"no policy '{policyId}', which a sanction follows from", $"缺少处罚所依据的规则“{policyId}”"), new("every policy that was applied", "所适用的全部规则"))]);

    /// <summary>A part of an id that can't be taken for two: ruling a/b, incident c is not ruling a, incident b/c.</summary>
    private static string Part(string id) => id.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);

    /// <summary>The platform has no account; what it is paid is booked under its name.</summary>
    private static string PayeeOf(Ruling ruling, Party payee) => payee switch
    {
        Party.Buyer => ruling.BuyerId,
        Party.Seller => ruling.SellerId,
        _ => "platform",
    };
}
