using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <content>How the case ends.</content>
public sealed partial class RulingAssertions
{
    /// <summary>The case ends so.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It ends otherwise.</exception>
    public RulingAssertions Be(Outcome outcome, string because = "") =>
        Verify(Subject.Outcome == outcome, $"the outcome {outcome}", FoundOutcome, WhatToDo(), because);

    /// <summary>Harassment is established in at least one incident; narrowed to an incident, in that one.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is not.</exception>
    public RulingAssertions BeEstablished(string because = "") => Be(Outcome.Established, because).Verify(
        Findings.Any(f => f.Status == FindingStatus.Established), $"harassment established{Scope}", FoundOutcome, WhatToDo(), because);

    /// <summary>The complaint is rejected: harassment is not established in any incident; narrowed to an incident, not in that one.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is established, or the case ends otherwise.</exception>
    public RulingAssertions BeNotEstablished(string because = "") => _incident is null
        ? Be(Outcome.NotEstablished, because)
        : Verify(
            Findings.All(f => f.Status != FindingStatus.Established), $"harassment not established{Scope}", FoundOutcome, WhatToDo(), because);

    /// <summary>The complaint was withdrawn in time: nothing is imposed (F5.1).</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It ends otherwise.</exception>
    public RulingAssertions BeWithdrawn(string because = "") => Be(Outcome.Withdrawn, because);

    /// <summary>A seller's proof of withdrawal waits for review: nothing is imposed yet (F5.1).</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It ends otherwise.</exception>
    public RulingAssertions BeAwaitingReview(string because = "") => Be(Outcome.AwaitingReview, because);

    /// <summary>The case is referred to a human, because a rule failed or decided nothing: nothing is imposed.</summary>
    /// <param name="failedRule">The name of the rule that failed, or <see langword="null"/> for any reason.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It ends otherwise, or another rule failed.</exception>
    public RulingAssertions BeReferredToHuman(string? failedRule = null, string because = "") => Be(Outcome.ReferredToHuman, because).Verify(
        failedRule is null || Subject.Referral?.Rule == failedRule,
        $"a referral because the rule '{failedRule}' failed",
        () => Subject.Referral?.Rule is { } rule
            ? $"a referral because the rule '{rule}' failed"
            : $"a referral for no single rule: {Subject.Referral?.Error}",
        "Look at the error below: the rule that failed first is named.",
        because);

    /// <summary>The case was judged by this policy, perhaps among others.</summary>
    /// <param name="policyId">The id of the policy.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It was not.</exception>
    public RulingAssertions BeRuledBy(string policyId, string because = "") => Verify(
        Subject.Provenance.Policies.Any(p => p.Id == policyId),
        $"a ruling by the policy {policyId}",
        () => $"a ruling by {RulingWords.AllOf(Subject.Provenance.Policies.Select(p => p.Id), "no policy")}",
        "The last act of an incident decides which policy applies; move the case into its time, or request the policy.",
        because);

    private string FoundOutcome()
    {
        var reasons = Subject.Findings.Select(RulingWords.Of).Concat(Subject.Withdrawals.Select(RulingWords.Of));
        return $"the outcome {Subject.Outcome}: {RulingWords.AllOf(reasons, Subject.Referral?.Error ?? "no finding")}";
    }

    private string WhatToDo() => Subject.Outcome == Outcome.ReferredToHuman
        ? "Mend the rule that failed, or the facts that it looked at."
        : "Compare the counts and the proof below with the case and the policy's thresholds.";
}
