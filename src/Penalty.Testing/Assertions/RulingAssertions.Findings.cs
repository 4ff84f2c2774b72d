using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <content>What was found of each alleged conduct.</content>
public sealed partial class RulingAssertions
{
    private const string AboutFindings = "See how the conduct is counted and proven below.";

    /// <summary>This was found of a conduct, in each incident that alleges it.</summary>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="status">What was found.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Something else was found, or the conduct is not alleged.</exception>
    public RulingAssertions Find(ConductKind conduct, FindingStatus status, string because = "") =>
        OnEach(conduct, f => f.Status == status, $"{conduct}{Scope} to be {status}", because);

    /// <summary>A conduct falls short of the policy's threshold.</summary>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="found">The value that was measured.</param>
    /// <param name="required">The value that the policy requires.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It does not, or the values are others.</exception>
    public RulingAssertions FallShort(ConductKind conduct, int found, int required, string because = "") => OnEach(
        conduct,
        f => f.Status == FindingStatus.ShortOfThreshold && f.Missing?.Found == found && f.Missing.Required == required,
        RulingWords.Say($"{conduct}{Scope} to fall short, with {found} of {required}"),
        because);

    /// <summary>A conduct is seen but not proven (F3).</summary>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is proven, or not seen.</exception>
    public RulingAssertions LackEvidence(ConductKind conduct, string because = "") => Find(conduct, FindingStatus.EvidenceInsufficient, because);

    /// <summary>So many acts count for a conduct, over all incidents or in the one that was named.</summary>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="acts">How many.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">More or fewer count, or the conduct is not alleged.</exception>
    public RulingAssertions Count(ConductKind conduct, int acts, string because = "")
    {
        var counted = Of(conduct, because).SelectMany(f => f.Acts).ToList();
        return Verify(
            counted.Count == acts,
            RulingWords.Say($"{acts} acts that count as {conduct}{Scope}"),
            () => RulingWords.Say($"{counted.Count}: {ExplanationText.Ids(counted)}"),
            AboutFindings,
            because);
    }

    /// <summary>A conduct is proven by these pieces of evidence or other bases, perhaps among others.</summary>
    /// <param name="conduct">The alleged conduct.</param>
    /// <param name="evidenceIds">Their ids.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One of them proves nothing, or the conduct is not alleged.</exception>
    public RulingAssertions BeProvenBy(ConductKind conduct, params string[] evidenceIds)
    {
        NotEmpty(evidenceIds);
        var proof = Of(conduct, string.Empty).SelectMany(f => f.Evidence).ToList();
        return Verify(
            !evidenceIds.Except(proof).Any(),
            $"{conduct}{Scope} proven by {ExplanationText.Ids(evidenceIds)}",
            () => $"it is proven by {ExplanationText.Ids(proof)}",
            "See which kinds of evidence the policy admits for the conduct.",
            string.Empty);
    }

    private RulingAssertions OnEach(ConductKind conduct, Func<Finding, bool> holds, string expected, string because)
    {
        var findings = Of(conduct, because);
        return Verify(
            findings.TrueForAll(f => holds(f)),
            expected,
            () => RulingWords.AllOf(findings.Select(RulingWords.Of), "nothing"),
            AboutFindings,
            because);
    }

    private List<Finding> Of(ConductKind conduct, string because)
    {
        var findings = Findings.Where(f => f.Conduct == conduct).ToList();
        Verify(
            findings.Count > 0,
            $"a finding on {conduct}{Scope}",
            () => $"findings on {RulingWords.AllOf(Findings.Select(f => f.Conduct.Code).Distinct(), "nothing")}",
            "Only alleged conduct is ruled on: allege it in the case.",
            because);
        return findings;
    }
}
