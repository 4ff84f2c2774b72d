namespace Penalty.Engine.RuleModel;

/// <summary>What kind of element of a rule something is.</summary>
public enum ElementType
{
    /// <summary>An action.</summary>
    Action,

    /// <summary>The actions of a rule.</summary>
    ActionGroup,

    /// <summary>An aggregation of facts.</summary>
    Aggregate,

    /// <summary>A conjunction.</summary>
    And,

    /// <summary>A value calculated from others.</summary>
    Binding,

    /// <summary>A service that actions use.</summary>
    Dependency,

    /// <summary>The services of a rule.</summary>
    DependencyGroup,

    /// <summary>An existential quantifier.</summary>
    Exists,

    /// <summary>A filter of activations.</summary>
    Filter,

    /// <summary>The filters of a rule.</summary>
    FilterGroup,

    /// <summary>A universal quantifier.</summary>
    ForAll,

    /// <summary>A negative existential quantifier.</summary>
    Not,

    /// <summary>A disjunction.</summary>
    Or,

    /// <summary>A pattern that facts match.</summary>
    Pattern,

    /// <summary>An expression with a name.</summary>
    NamedExpression,
}
