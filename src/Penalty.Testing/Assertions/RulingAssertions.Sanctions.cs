using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <content>How severe it is, and what follows. Points and amounts are sums: over all incidents, or of the one that was named.</content>
public sealed partial class RulingAssertions
{
    private const string AboutSanctions =
        "Compare the grade below and the policy's sanctions; what follows is a sum over incidents, ForIncident asks for one.";

    /// <summary>Every established incident is of this grade.</summary>
    /// <param name="severity">The grade.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One is of another grade, or none is established.</exception>
    public RulingAssertions With(Severity severity, string because = "") => Verify(
        Severities.Any() && Severities.All(s => s.Severity == severity),
        $"the severity {severity}{Scope}",
        FoundSeverities,
        "Compare the criteria of the policy with what was counted; with several incidents, name one by ForIncident.",
        because);

    /// <summary>A criterion of the policy is met and gives its grade.</summary>
    /// <param name="criterionId">The id of the criterion.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is not met, or a higher grade is reached by others.</exception>
    public RulingAssertions MeetCriterion(string criterionId, string because = "") => Verify(
        Severities.Any(s => s.Criteria.Contains(criterionId)),
        $"the criterion {criterionId} met{Scope}",
        FoundSeverities,
        "Compare the criterion's threshold with what was counted; only the criteria of the grade reached are kept.",
        because);

    /// <summary>A human adjudicator set the grade (F4).</summary>
    /// <param name="adjudicator">His name.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">The policy set it, or somebody else.</exception>
    public RulingAssertions BeGradedBy(string adjudicator, string because = "") => Verify(
        Severities.Any(s => s.Adjudicator == adjudicator),
        $"a grade set by {adjudicator}{Scope}",
        FoundSeverities,
        "Put the adjudicator's grade into the case.",
        because);

    /// <summary>So many points of a class are deducted.</summary>
    /// <param name="points">How many, in sum.</param>
    /// <param name="pointClass">Their class (F7.1).</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">More or fewer are deducted.</exception>
    public RulingAssertions Deduct(int points, PointClass pointClass, string because = "")
    {
        var deducted = Sanctions.Where(s => s.Points?.Class == pointClass).Sum(s => s.Points!.Value);
        return Verify(deducted == points, $"{RulingWords.Points(points, pointClass)}{Scope}", FoundSanctions, AboutSanctions, because);
    }

    /// <summary>No points are deducted.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Some are.</exception>
    public RulingAssertions DeductNoPoints(string because = "") =>
        Verify(Sanctions.All(s => s.Points is null), $"no points{Scope}", FoundSanctions, AboutSanctions, because);

    /// <summary>So much compensation is owed.</summary>
    /// <param name="amount">The amount, in sum.</param>
    /// <param name="currency">The ISO 4217 code of the currency.</param>
    /// <param name="payee">Who is paid.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Another amount is owed.</exception>
    public RulingAssertions Compensate(decimal amount, string currency = "CNY", Party payee = Party.Buyer, string because = "")
    {
        var owed = Sanctions.Select(s => s.Compensation).Where(c => c?.Currency == currency && c.Payee == payee).Sum(c => c!.Amount);
        return Verify(owed == amount, $"{RulingWords.Money(amount, currency, payee)}{Scope}", FoundSanctions, AboutSanctions, because);
    }

    /// <summary>No compensation is owed.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Some is.</exception>
    public RulingAssertions OweNoCompensation(string because = "") => Verify(
        Sanctions.All(s => s.Compensation is null),
        $"no compensation{Scope}",
        FoundSanctions,
        "Compensation is owed where the policy's terms say so, often only when the buyer filed.",
        because);

    /// <summary>A measure against the store is taken.</summary>
    /// <param name="kind">What is done, such as <c>store-blocked</c>.</param>
    /// <param name="length">For how long, or <see langword="null"/> for any length.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is not taken, or for another length.</exception>
    public RulingAssertions TakeMeasure(string kind, TimeSpan? length = null, string because = "") => Verify(
        Sanctions.Any(s => s.StoreMeasures.Any(m => m.Kind == kind && (length is null || m.Length == length))),
        length is { } wanted ? $"{kind} for {wanted}{Scope}" : $"the measure {kind}{Scope}",
        FoundSanctions,
        AboutSanctions,
        because);

    /// <summary>Nothing is imposed: no points, no compensation, no measure.</summary>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Something is.</exception>
    public RulingAssertions ImposeNothing(string because = "") =>
        Verify(!Sanctions.Any(), $"nothing imposed{Scope}", FoundSanctions, AboutSanctions, because);

    private string FoundSeverities() => RulingWords.AllOf(Severities.Select(RulingWords.Of), "no severity: no incident is established");

    private string FoundSanctions() => RulingWords.AllOf(Sanctions.Select(RulingWords.Of), "nothing imposed");
}
