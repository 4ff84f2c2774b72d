namespace Penalty.Engine.RuleModel;

/// <summary>A combination of facts that match a rule.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts, in the order in which the rule declares them.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>Why the match is on the agenda.</summary>
    MatchTrigger Trigger { get; }
}
