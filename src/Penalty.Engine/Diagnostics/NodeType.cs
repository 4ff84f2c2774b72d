namespace Penalty.Engine.Diagnostics;

/// <summary>The kind of a node.</summary>
public enum NodeType
{
    /// <summary>Where facts enter the network.</summary>
    Root,

    /// <summary>Facts of one type.</summary>
    Type,

    /// <summary>Facts that satisfy conditions of their own.</summary>
    Selection,

    /// <summary>The facts that satisfy the conditions of a pattern.</summary>
    AlphaMemory,

    /// <summary>Where tuples start, and what matches a rule that has no conditions.</summary>
    Dummy,

    /// <summary>Tuples put together with facts.</summary>
    Join,

    /// <summary>Tuples turned into facts: the inner conditions of a nested group.</summary>
    Adapter,

    /// <summary>Tuples for which there is a fact.</summary>
    Exists,

    /// <summary>Facts aggregated for a tuple.</summary>
    Aggregate,

    /// <summary>Tuples for which there is no fact.</summary>
    Not,

    /// <summary>A value calculated for a tuple.</summary>
    Binding,

    /// <summary>The tuples that satisfy the conditions so far.</summary>
    BetaMemory,

    /// <summary>The end of a rule's conditions: its matches.</summary>
    Rule,
}
