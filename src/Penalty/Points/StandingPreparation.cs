using System.Collections.Immutable;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Policies.Points;
using Penalty.Rules.Conclusions.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty;

/// <summary>Turns the entries of a ledger into the facts that rules match: what happened, in order, and the policies that apply.</summary>
internal static class StandingPreparation
{
    /// <summary>The facts that the methods below insert, and the conclusions that <see cref="StandingAssembly"/> takes.</summary>
    public static AreaFacts Facts { get; } = new(
        PointsPolicyReader.Area,
        [typeof(ApplicableClearing), typeof(ApplicableThreshold), typeof(ApplicableMeasure), typeof(PointsAccount), typeof(Movement), typeof(LedgerEntry)],
        [],
        StandingAssembly.Taken,
        typeof(MovementOrder));

    public static PreparedStanding Prepare(
        string sellerId, IEnumerable<LedgerEntry> entries, DateTimeOffset at, PolicyCatalog<PointsPolicy> policies)
    {
        ImmutableArray<LedgerEntry> ordered = [.. entries.OrderBy(e => e.Id, StringComparer.Ordinal)];
        var movements = MovementOrder.Of(ordered, at, policies);
        ImmutableArray<PointsPolicy> applied =
            [.. movements.Select(m => policies.Find(m.PolicyId)!).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal)];
        var facts = new List<object>();
        foreach (var policy in applied) AddPolicy(facts, policy);
        facts.Add(PointsAccount.Opened);
        facts.AddRange(movements);
        facts.AddRange(ordered.Where(e => e.Compensation is not null));
        return new PreparedStanding(sellerId, at, ordered, movements, facts, applied);
    }

    private static void AddPolicy(List<object> facts, PointsPolicy policy)
    {
        facts.Add(new ApplicableClearing(policy));
        foreach (var terms in policy.Thresholds)
        {
            var threshold = new ApplicableThreshold(policy.Id, terms);
            facts.Add(threshold);
            facts.AddRange(terms.Measures.Select(m => new ApplicableMeasure(threshold.Id, m)));
        }
    }
}

/// <summary>A ledger ready to be asked about.</summary>
internal sealed record PreparedStanding(
    string SellerId, DateTimeOffset At, ImmutableArray<LedgerEntry> Entries, IReadOnlyList<Movement> Movements, IReadOnlyList<object> Facts, ImmutableArray<PointsPolicy> Policies);
