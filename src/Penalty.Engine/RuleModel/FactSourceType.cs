namespace Penalty.Engine.RuleModel;

/// <summary>Where a fact that was not inserted from outside comes from.</summary>
public enum FactSourceType
{
    /// <summary>An aggregation.</summary>
    Aggregate,

    /// <summary>A rule that yielded it.</summary>
    Linked,
}
