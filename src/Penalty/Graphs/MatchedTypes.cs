using NRules.RuleModel;

namespace Penalty;

/// <summary>Gathers the types of facts that a rule's conditions match, those inside queries included.</summary>
internal sealed class MatchedTypes : RuleElementVisitor<MatchedTypes>
{
    private int _negations;

    public List<(Type Type, RuleLinkKind Kind)> Found { get; } = [];

    /// <inheritdoc/>
    protected override PatternElement VisitPattern(MatchedTypes context, PatternElement element)
    {
        // A pattern over a query matches what the query gathers: the facts are those inside it.
        if (element.Source is null) Found.Add((element.ValueType, _negations % 2 == 0 ? RuleLinkKind.Matches : RuleLinkKind.MatchesAbsence));
        return base.VisitPattern(context, element);
    }

    /// <inheritdoc/>
    protected override RuleElement VisitNot(MatchedTypes context, NotElement element)
    {
        _negations++;
        var result = base.VisitNot(context, element);
        _negations--;
        return result;
    }
}
