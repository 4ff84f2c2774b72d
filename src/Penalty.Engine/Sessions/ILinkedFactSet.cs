using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>What is done to linked facts.</summary>
public enum LinkedFactAction
{
    /// <summary>They are inserted.</summary>
    Insert,

    /// <summary>They are updated.</summary>
    Update,

    /// <summary>They are retracted.</summary>
    Retract,
}

/// <summary>Linked facts that were propagated together.</summary>
public interface ILinkedFactSet
{
    /// <summary>What was done to them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many there are.</summary>
    int FactCount { get; }
}

/// <summary>The match that a linked fact is linked to.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that yielded the fact.</summary>
    IRuleDefinition Rule { get; }
}

internal sealed record LinkedFactSet(LinkedFactAction Action, IReadOnlyList<IFact> Set) : ILinkedFactSet
{
    public IEnumerable<IFact> Facts => Set;

    public int FactCount => Set.Count;
}
