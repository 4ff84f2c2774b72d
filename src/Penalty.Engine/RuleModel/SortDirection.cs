namespace Penalty.Engine.RuleModel;

/// <summary>The direction of an order.</summary>
public enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}
