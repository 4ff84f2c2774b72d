namespace Penalty.Engine.RuleModel;

/// <summary>Whether a rule may fire again for the same match.</summary>
public enum RuleRepeatability
{
    /// <summary>It fires again each time that a fact of the match is updated.</summary>
    Repeatable,

    /// <summary>It fires once, until the match is gone and comes again.</summary>
    NonRepeatable,
}
