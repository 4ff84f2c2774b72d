using System.Diagnostics.CodeAnalysis;
using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>Assertions on one conclusion of a ruling: which rule drew it, and from what. Immutable.</summary>
public sealed class ConclusionAssertions
{
    private const string FollowTheLines = "Follow the lines 'from' below, up from the conclusion.";

    private readonly RulingAssertions _ruling;

    internal ConclusionAssertions(RulingAssertions ruling, ExplanationStep step) => (_ruling, Subject) = (ruling, step);

    /// <summary>The step of the explanation that drew the conclusion.</summary>
    public ExplanationStep Subject { get; }

    /// <summary>Goes back to the assertions on the ruling.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A test reads like a sentence; Visual Basic writes [And].")]
    public RulingAssertions And => _ruling;

    /// <summary>This rule drew it.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="because">Why it has to be so.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Another one did.</exception>
    public ConclusionAssertions By(string rule, string because = "") =>
        Verify(
            Subject.Rule == rule,
            $"{Subject.Conclusion} drawn by the rule '{rule}'",
            () => $"it was drawn by '{Subject.Rule}'",
            "Two rules may draw the same conclusion; see below what this one matched.",
            because);

    /// <summary>This rule drew it.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">Another one did.</exception>
    public ConclusionAssertions By<TRule>()
        where TRule : Rule, new() => By(RuleNames.Of<TRule>());

    /// <summary>It follows from these facts or conclusions, directly or through other conclusions.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It does not follow from one of them.</exception>
    public ConclusionAssertions FollowFrom(params string[] ids)
    {
        RulingAssertions.NotEmpty(ids);
        var behind = Behind();
        var missing = ids.Where(id => !behind.Contains(id)).ToList();
        return Verify(
            missing.Count == 0,
            $"{Subject.Conclusion} to follow from {ExplanationText.Ids(ids)}",
            () => $"it does not follow from {ExplanationText.Ids(missing)}; "
                + $"it follows from {ExplanationText.Ids([.. behind.Order(StringComparer.Ordinal)])}",
            FollowTheLines,
            string.Empty);
    }

    /// <summary>It follows from none of these, not even through other conclusions.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>These assertions.</returns>
    /// <exception cref="PenaltyAssertionException">It follows from one of them.</exception>
    public ConclusionAssertions NotFollowFrom(params string[] ids)
    {
        RulingAssertions.NotEmpty(ids);
        var found = ids.Where(Behind().Contains).ToList();
        return Verify(
            found.Count == 0,
            $"{Subject.Conclusion} not to follow from {ExplanationText.Ids(ids)}",
            () => $"it follows from {ExplanationText.Ids(found)}",
            FollowTheLines,
            string.Empty);
    }

    private HashSet<string> Behind()
    {
        var steps = _ruling.Subject.Explanation.Steps.ToDictionary(s => s.Conclusion, StringComparer.Ordinal);
        var behind = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Subject.From);
        while (open.TryPop(out var id))
        {
            if (!behind.Add(id) || !steps.TryGetValue(id, out var step)) continue;
            foreach (var from in step.From) open.Push(from);
        }

        return behind;
    }

    private ConclusionAssertions Verify(bool holds, string expected, Func<string> found, string toDo, string because)
    {
        _ruling.Verify(holds, expected, found, toDo, because);
        return this;
    }
}
