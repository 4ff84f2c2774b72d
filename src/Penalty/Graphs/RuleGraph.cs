using System.Collections.Immutable;

namespace Penalty;

/// <summary>Who feeds whom: the rules of an evaluator, the types of facts that they match, and what they conclude. Read off the rules themselves,
/// so it holds for rules of one's own too. Immutable.</summary>
/// <param name="Rules">The rules, by name.</param>
/// <param name="FactTypes">The types of facts that some rule matches or concludes, by id.</param>
/// <param name="Links">The links between both, by rule, fact type and kind.</param>
public sealed record RuleGraph(
    ImmutableArray<RuleDescription> Rules, ImmutableArray<FactTypeNode> FactTypes, ImmutableArray<RuleLink> Links);

/// <summary>A type of facts.</summary>
/// <param name="Id">The full name of the type.</param>
/// <param name="Name">Its short name, such as <c>PhoneCall</c>.</param>
/// <param name="Concluded">Whether some rule concludes it; what none concludes comes from the case or the policy.</param>
/// <param name="Is">The ids of the other types of the graph that a fact of this type is too: a rule that matches those matches it.</param>
public sealed record FactTypeNode(string Id, string Name, bool Concluded, ImmutableArray<string> Is);

/// <summary>What a rule has to do with a type of facts.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="FactType">The id of the type.</param>
/// <param name="Kind">What it has to do with it.</param>
public sealed record RuleLink(string Rule, string FactType, RuleLinkKind Kind);

/// <summary>What a rule has to do with a type of facts.</summary>
public enum RuleLinkKind
{
    /// <summary>The rule matches facts of the type.</summary>
    Matches,

    /// <summary>The rule asks that no such fact is there.</summary>
    MatchesAbsence,

    /// <summary>The rule concludes facts of the type.</summary>
    Concludes,
}
