namespace Penalty.Engine.RuleModel.Builders;

/// <summary>How the conditions of a group are put together.</summary>
public enum GroupType
{
    /// <summary>All of them hold.</summary>
    And,

    /// <summary>At least one of them holds.</summary>
    Or,
}
