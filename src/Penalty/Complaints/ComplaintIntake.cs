using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Policies.Complaints;

namespace Penalty;

/// <summary>Where a complaint of harassment starts: the routes and what to attach, and what a complaint still lacks before it is filed. Reached by
/// <see cref="PenaltyEvaluator.Complaints"/>; safe to use by several threads.</summary>
public sealed class ComplaintIntake
{
    private readonly PolicyCatalog _harassment;
    private readonly QuestionRules _rules;

    internal ComplaintIntake(PolicyCatalog<ComplaintPolicy> policies, PolicyCatalog harassment, QuestionRules rules)
    {
        Policies = policies;
        _harassment = harassment;
        _rules = rules;
    }

    /// <summary>The policies on filing that it applies. What proves which conduct, the policies on harassment say.</summary>
    public PolicyCatalog<ComplaintPolicy> Policies { get; }

    /// <summary>How to complain of a transaction: the routes with their steps, and what to attach for each conduct.</summary>
    /// <param name="inquiry">The transaction, and the conduct to complain of.</param>
    /// <param name="asOf">The instant for which it is said: the policy on filing in force then applies, and the policy on harassment unless the
    /// inquiry says when the conduct last happened.</param>
    /// <returns>The guide. When a rule fails, it refers to a human and says nothing else.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force.</exception>
    public ComplaintGuide Guide(ComplaintInquiry inquiry, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var guide = GuideAssembly.Assemble(inquiry, asOf, PoliciesFor(inquiry.LastActAt, asOf), _rules);
        if (_rules.Observation.IsWanted) Tell(inquiry, asOf, guide);
        return guide;
    }

    /// <summary>What a complaint still lacks before it is filed.</summary>
    /// <param name="draft">The complaint as it is so far.</param>
    /// <param name="asOf">The instant for which it is said: the policy on filing in force then applies, and the policy on harassment unless the
    /// draft says when the conduct last happened.</param>
    /// <returns>The report. When a rule fails, it refers to a human and says nothing else.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force.</exception>
    public IntakeReport Check(ComplaintDraft draft, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var report = IntakeAssembly.Assemble(draft, asOf, PoliciesFor(draft.LastActAt, asOf), _rules);
        if (_rules.Observation.IsWanted) Tell(draft, asOf, report);
        return report;
    }

    private void Tell(ComplaintInquiry inquiry, DateTimeOffset asOf, ComplaintGuide guide) => _rules.Observation.Answered(
        inquiry.TransactionId, guide, guide.Provenance, Verdict.Of, other => other.Complaints.Guide(inquiry, asOf));

    private void Tell(ComplaintDraft draft, DateTimeOffset asOf, IntakeReport report) => _rules.Observation.Answered(
        draft.Id, report, report.Provenance, Verdict.Of, other => other.Complaints.Check(draft, asOf));

    private IntakePolicies PoliciesFor(DateTimeOffset? lastActAt, DateTimeOffset asOf) =>
        new(PolicyInForce.At(asOf, Policies), PolicyInForce.At(lastActAt ?? asOf, _harassment));
}
