using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Rules.Facts;

namespace Penalty;

/// <summary>Picks the policy for each incident, and turns a case into the facts that rules match.</summary>
internal static class CasePreparation
{
    /// <summary>The facts that the methods below insert, and the conclusions that <see cref="RulingAssembly"/> takes.</summary>
    public static AreaFacts Facts { get; } = new(
        PolicyReader.Area,
        [
            typeof(Complaint), typeof(Allegation), typeof(IncidentPolicy), typeof(ApplicableCriterion), typeof(ApplicableSanction),
            typeof(ApplicableWithdrawal), typeof(PhoneCall), typeof(MailedItem), typeof(ChatMessage), typeof(Evidence), typeof(FindingBasis),
            typeof(Withdrawal), typeof(AdjudicatorGrade), typeof(StandingRuling),
        ],
        [typeof(Incident), typeof(Model.Cases.Observation)],
        RulingAssembly.Taken);

    public static PreparedCase Prepare(HarassmentCase c, PolicyCatalog policies)
    {
        var requested = c.RequestedPolicy is { } id ? Requested(id, policies) : null;
        var facts = new List<object> { c.Complaint };
        var applied = new List<PolicyDocument>();
        foreach (var incident in c.Incidents)
        {
            var policy = requested ?? PolicyInForce.At(LastActOf(incident, c), policies);
            applied.Add(policy);
            AddIncident(facts, incident, policy);
        }

        var forWithdrawal = requested ?? policies.InForceAt(c.Complaint.FiledAt) ?? applied[0];
        applied.Add(forWithdrawal);
        facts.Add(new ApplicableWithdrawal(forWithdrawal.Id, forWithdrawal.Withdrawal));
        AddFacts(facts, c);
        return new PreparedCase(c, facts, [.. applied.DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)]);
    }

    private static PolicyDocument Requested(string id, PolicyCatalog policies)
    {
        if (policies.Find(id) is { } policy) return policy;
        var known = string.Join(", ", policies.Policies.Select(p => p.Id));
        throw new PolicyNotFoundException(new(
            $"The case asks for the policy '{id}'; known are: {known}.", $"案件要求适用规则“{id}”；已知规则：{known}。"));
    }

    /// <summary>An incident is judged by the policy in force at its last act (a house default); without acts, at the complaint.</summary>
    private static DateTimeOffset LastActOf(Incident incident, HarassmentCase c)
    {
        var acts = c.Calls.Cast<IConductFact>().Concat(c.MailedItems).Concat(c.Messages).Concat(c.Observations)
            .Where(a => a.IncidentId == incident.Id)
            .Select(a => a.At)
            .ToList();
        return acts.Count > 0 ? acts.Max() : c.Complaint.FiledAt;
    }

    private static void AddIncident(List<object> facts, Incident incident, PolicyDocument policy)
    {
        facts.Add(incident);
        facts.Add(new IncidentPolicy(incident.Id, policy));
        facts.AddRange(incident.Alleged.Distinct().Select(k => new Allegation(incident.Id, k, policy)));
        facts.AddRange(policy.Severity.Criteria.Select(c => new ApplicableCriterion(incident.Id, c)));
        facts.AddRange(policy.Sanctions.Select(s => new ApplicableSanction(incident.Id, policy.Id, s)));
    }

    private static void AddFacts(List<object> facts, HarassmentCase c)
    {
        facts.AddRange(c.Calls);
        facts.AddRange(c.MailedItems);
        facts.AddRange(c.Messages);
        facts.AddRange(c.Observations);
        facts.AddRange(c.Evidence);
        facts.AddRange(c.Bases);
        facts.AddRange(c.Withdrawals);
        facts.AddRange(c.Grades);
        if (c.StandingRuling is not null) facts.Add(c.StandingRuling);
    }
}

/// <summary>A case ready to be ruled on.</summary>
internal sealed record PreparedCase(HarassmentCase Case, IReadOnlyList<object> Facts, ImmutableArray<PolicyDocument> Policies);
