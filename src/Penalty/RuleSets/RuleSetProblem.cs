using System.Collections.Immutable;
using Penalty.Model;

namespace Penalty;

/// <summary>A mistake in a rule set, or in how it goes with the policies. All are told when the evaluator is built.</summary>
/// <param name="Kind">What kind of mistake it is.</param>
/// <param name="Place">Where it is: the name of a rule or fact, or a policy file with the JSON path in it.</param>
/// <param name="Found">What was found.</param>
/// <param name="Right">What would be right.</param>
/// <param name="Suggestion">The known name that an unknown one is near to, or <see langword="null"/> when none is.</param>
public sealed record RuleSetProblem(
    RuleSetProblemKind Kind, string Place, LocalizedText Found, LocalizedText Right, string? Suggestion = null)
{
    /// <summary>Whether no evaluator can be built with it. What is not an error is a warning (<see cref="PenaltyEvaluator.Warnings"/>).</summary>
    public bool IsError => Kind is RuleSetProblemKind.NameTwice or RuleSetProblemKind.NothingToLeaveOut or RuleSetProblemKind.NotCompiled
        or RuleSetProblemKind.NeverMatches or RuleSetProblemKind.MeasureNotCounted or RuleSetProblemKind.ParameterMissing;

    /// <summary>Problems in the order in which they are told: errors first, then by kind and place; each once.</summary>
    internal static ImmutableArray<RuleSetProblem> InOrder(IEnumerable<RuleSetProblem> problems) =>
    [
        .. problems.Distinct()
            .OrderByDescending(p => p.IsError)
            .ThenBy(p => p.Kind)
            .ThenBy(p => p.Place, StringComparer.Ordinal)
            .ThenBy(p => p.Found.En, StringComparer.Ordinal),
    ];

    /// <summary>The problem in one line of text.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.ZhCn
        ? $"{Place}：{Found.ZhCn}{(Suggestion is null ? "" : $"（是否指“{Suggestion}”？）")}；应{Right.ZhCn}"
        : $"{Place}: {Found.En}{(Suggestion is null ? "" : $" (did you mean '{Suggestion}'?)")}; right would be: {Right.En}";

    /// <summary>The problem in one line of English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(Language.En);
}
