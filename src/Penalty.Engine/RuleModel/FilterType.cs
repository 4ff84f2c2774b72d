namespace Penalty.Engine.RuleModel;

/// <summary>What a filter of activations looks at.</summary>
public enum FilterType
{
    /// <summary>Whether a predicate holds.</summary>
    Predicate,

    /// <summary>Whether a key has changed since the last time.</summary>
    KeyChange,
}
