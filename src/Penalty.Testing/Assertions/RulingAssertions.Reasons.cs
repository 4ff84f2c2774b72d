using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <content>What it rests on, what withdrawals changed, and what can be done next.</content>
public sealed partial class RulingAssertions
{
    /// <summary>The ruling cites these clauses, in a finding, a sanction, a decision on a withdrawal, a next step or the explanation.</summary>
    /// <param name="clauses">Their ids, such as <c>F4.2</c>.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One is not cited.</exception>
    public RulingAssertions Cite(params string[] clauses)
    {
        NotEmpty(clauses);
        var missing = clauses.Except(Cited()).ToList();
        return Verify(
            missing.Count == 0,
            $"{ExplanationText.Ids(clauses)} cited",
            FoundClauses(missing),
            "A rule cites by [Clause], a term of the policy by its clause; see which rules fired below.",
            string.Empty);
    }

    /// <summary>The ruling cites none of these clauses.</summary>
    /// <param name="clauses">Their ids.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One is cited.</exception>
    public RulingAssertions NotCite(params string[] clauses)
    {
        NotEmpty(clauses);
        var found = clauses.Intersect(Cited()).ToList();
        return Verify(
            found.Count == 0,
            $"none of {ExplanationText.Ids(clauses)} cited",
            () => $"{ExplanationText.Ids(found)} cited",
            "See which rule cites it below.",
            string.Empty);
    }

    /// <summary>A rule drew a conclusion that stands.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It drew none.</exception>
    public RulingAssertions HaveFired(string rule, string because = "") =>
        Verify(
            Fired().Contains(rule),
            $"the rule '{rule}' to fire",
            FoundRules,
            "Test the rule alone with RuleFixture to see what keeps it from firing.",
            because);

    /// <summary>A rule drew a conclusion that stands.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It drew none.</exception>
    public RulingAssertions HaveFired<TRule>()
        where TRule : Rule, new() => HaveFired(RuleNames.Of<TRule>());

    /// <summary>A rule drew no conclusion that stands.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It drew one.</exception>
    public RulingAssertions NotHaveFired(string rule, string because = "") =>
        Verify(!Fired().Contains(rule), $"the rule '{rule}' not to fire", FoundRules, "See below what the rule matched.", because);

    /// <summary>A rule drew no conclusion that stands.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It drew one.</exception>
    public RulingAssertions NotHaveFired<TRule>()
        where TRule : Rule, new() => NotHaveFired(RuleNames.Of<TRule>());

    /// <summary>The ruling rests on these facts: a rule whose conclusion stands matched each of them.</summary>
    /// <param name="factIds">The ids of facts of the case, of terms of the policy, or of conclusions.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">One was matched by no rule.</exception>
    public RulingAssertions FollowFrom(params string[] factIds)
    {
        NotEmpty(factIds);
        var missing = factIds.Except(Subject.Explanation.Steps.SelectMany(s => s.From)).ToList();
        return Verify(
            missing.Count == 0,
            $"a ruling that follows from {ExplanationText.Ids(factIds)}",
            () => $"no rule matched {ExplanationText.Ids(missing)}",
            "Look for the id in the case, and for the rule that should match it below.",
            string.Empty);
    }

    /// <summary>A conclusion stands; go on with what it follows from.</summary>
    /// <param name="conclusionId">The id of the conclusion, such as <c>severity/incident-1</c>.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>Assertions on the conclusion.</returns>
    /// <exception cref="PenaltyAssertionException">It does not stand.</exception>
    public ConclusionAssertions Conclude(string conclusionId, string because = "")
    {
        var step = Subject.Explanation.Steps.FirstOrDefault(s => s.Conclusion == conclusionId);
        Verify(
            step is not null,
            $"the conclusion {conclusionId}",
            FoundConclusions,
            "Compare the id with those below, or test the rule alone with RuleFixture.",
            because);
        return new ConclusionAssertions(this, step!);
    }

    /// <summary>A conclusion does not stand.</summary>
    /// <param name="conclusionId">The id of the conclusion.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It stands.</exception>
    public RulingAssertions NotConclude(string conclusionId, string because = "") => Verify(
        Subject.Explanation.Steps.All(s => s.Conclusion != conclusionId),
        $"no conclusion {conclusionId}",
        FoundConclusions,
        "See below which rule drew it.",
        because);

    /// <summary>This was decided on a withdrawal (F5).</summary>
    /// <param name="effect">What it changes.</param>
    /// <param name="withdrawalId">The withdrawal, or <see langword="null"/> for any.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Something else was decided, or nothing.</exception>
    public RulingAssertions DecideWithdrawal(WithdrawalEffect effect, string? withdrawalId = null, string because = "") => Verify(
        Subject.Withdrawals.Any(w => w.Effect == effect && (withdrawalId is null || w.WithdrawalId == withdrawalId)),
        $"{withdrawalId ?? "a withdrawal"} to be decided {effect}",
        () => RulingWords.AllOf(Subject.Withdrawals.Select(RulingWords.Of), "no withdrawal was decided"),
        "Compare the last step of the withdrawal with the instant of the ruling: at that instant it is too late (F5.2).",
        because);

    /// <summary>A party is told what it can or must do next.</summary>
    /// <param name="party">Who.</param>
    /// <param name="code">What, as a code such as <c>pay-compensation</c>.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is not told that.</exception>
    public RulingAssertions Advise(Party party, string code, string because = "") => Verify(
        Subject.NextSteps.Any(s => s.Party == party && s.Code == code),
        $"the {party} told to {code}",
        FoundNextSteps,
        "See which rule on next steps should fire.",
        because);

    /// <summary>A party is not told to do this.</summary>
    /// <param name="party">Who.</param>
    /// <param name="code">What, as a code.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It is told that.</exception>
    public RulingAssertions NotAdvise(Party party, string code, string because = "") => Verify(
        !Subject.NextSteps.Any(s => s.Party == party && s.Code == code),
        $"the {party} not told to {code}",
        FoundNextSteps,
        "See below which rule advises it.",
        because);

    private HashSet<string> Cited() =>
    [
        .. Subject.Findings.Select(f => f.Clause),
        .. Subject.Sanctions.Select(s => s.Clause),
        .. Subject.Withdrawals.Select(w => w.Clause),
        .. Subject.NextSteps.Select(s => s.Clause),
        .. Subject.Explanation.Steps.SelectMany(s => s.Clauses),
    ];

    private Func<string> FoundClauses(IReadOnlyCollection<string> missing) => () =>
        $"{ExplanationText.Ids(missing)} not cited; cited are {ExplanationText.Ids([.. Cited().Order(StringComparer.Ordinal)])}";

    private HashSet<string> Fired() => [.. Subject.Explanation.Steps.Select(s => s.Rule)];

    private string FoundRules() => $"fired: {RulingWords.AllOf(Fired().Order(StringComparer.Ordinal), "no rule")}";

    private string FoundConclusions() => $"conclusions: {RulingWords.AllOf(Subject.Explanation.Steps.Select(s => s.Conclusion), "none")}";

    private string FoundNextSteps() => RulingWords.AllOf(Subject.NextSteps.Select(RulingWords.Of), "no next step");
}
