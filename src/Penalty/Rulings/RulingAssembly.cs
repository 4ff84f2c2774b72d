using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>Puts a ruling together from the conclusions of a run.</summary>
internal static class RulingAssembly
{
    /// <summary>The conclusions that a ruling is put together from.</summary>
    public static ImmutableArray<Type> Taken { get; } =
        [typeof(FindingMade), typeof(SeverityAssessed), typeof(SanctionDue), typeof(SanctionPart), typeof(WithdrawalDecided), typeof(StepAdvised)];

    public static Ruling Assemble(PreparedCase prepared, RuleRun run, QuestionRules rules)
    {
        var referral = rules.ReferralOf(run) ?? Undecided(prepared.Case, run);
        var ruling = Empty(prepared, rules);
        if (referral is not null) return ruling with { Outcome = Outcome.ReferredToHuman, Referral = referral };
        return ruling with
        {
            Outcome = OutcomeOf(run),
            Findings = [.. run.Of<FindingMade>().Select(f => f.Finding)],
            Severities = [.. run.Of<SeverityAssessed>().Select(s => s.Assessment)],
            Sanctions = [.. run.Of<SanctionDue>().Select(d => SanctionOf(d, run))],
            Withdrawals = [.. run.Of<WithdrawalDecided>().Select(w => w.Decision)],
            NextSteps = [.. run.Of<StepAdvised>().Select(s => s.Step)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }

    /// <summary>Every alleged conduct has to be decided; one that no rule decided is a gap in the rules, not a finding.</summary>
    private static Referral? Undecided(HarassmentCase c, RuleRun run)
    {
        var decided = run.Of<FindingMade>().Select(f => (f.IncidentId, f.Finding.Conduct)).ToHashSet();
        var open = c.Incidents
            .SelectMany(i => i.Alleged, (i, k) => (i.Id, Conduct: k))
            .Where(a => !decided.Contains(a))
            .Select(a => $"{a.Conduct} in {a.Id}")
            .Order(StringComparer.Ordinal)
            .ToList();
        return open.Count == 0 ? null : new Referral(null, [], [], $"No rule decides on: {string.Join(", ", open)}.");
    }

    private static Outcome OutcomeOf(RuleRun run)
    {
        var effects = run.Of<WithdrawalDecided>().Select(w => w.Effect).ToList();
        return effects.Contains(WithdrawalEffect.EndsTheCase) ? Outcome.Withdrawn
            : effects.Contains(WithdrawalEffect.AwaitsReview) ? Outcome.AwaitingReview
            : run.Of<FindingMade>().Any(f => f.Established) ? Outcome.Established
            : Outcome.NotEstablished;
    }

    private static Sanction SanctionOf(SanctionDue due, RuleRun run)
    {
        var parts = run.Of<SanctionPart>().Where(p => p.IncidentId == due.IncidentId).ToList();
        return new Sanction
        {
            IncidentId = due.IncidentId,
            Severity = due.Terms.Severity,
            PolicyId = due.PolicyId,
            Clause = due.Terms.Clause,
            Points = parts.OfType<PointsDeducted>().FirstOrDefault()?.Points,
            Compensation = parts.OfType<CompensationOwed>().FirstOrDefault()?.Compensation,
            StoreMeasures = parts.OfType<StoreMeasuresTaken>().FirstOrDefault()?.Measures ?? [],
        };
    }

    private static Ruling Empty(PreparedCase prepared, QuestionRules rules)
    {
        var complaint = prepared.Case.Complaint;
        return new Ruling
        {
            Id = prepared.Case.StandingRuling?.Id ?? $"ruling-{complaint.Id}",
            ComplaintId = complaint.Id,
            TransactionId = complaint.TransactionId,
            BuyerId = complaint.Buyer.Id,
            SellerId = complaint.Seller.Id,
            Outcome = Outcome.ReferredToHuman,
            Explanation = Explanation.Empty,
            Provenance = ProvenanceOf(prepared, rules),
        };
    }

    private static Provenance ProvenanceOf(PreparedCase prepared, QuestionRules rules)
    {
        ImmutableArray<AppliedPolicy> policies =
            [.. prepared.Policies.Select(p => new AppliedPolicy(p.Id, p.Version, p.ContentHash, p.Id == prepared.Case.RequestedPolicy))];
        return rules.ProvenanceOf(policies, PenaltyJson.HashOf(prepared.Case));
    }
}
