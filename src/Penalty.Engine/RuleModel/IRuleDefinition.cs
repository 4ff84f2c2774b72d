namespace Penalty.Engine.RuleModel;

/// <summary>A rule in its canonical form: an immutable tree.</summary>
public interface IRuleDefinition
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>The description.</summary>
    string Description { get; }

    /// <summary>The priority; rules of higher priority fire first.</summary>
    int Priority { get; }

    /// <summary>Whether the rule may fire again for the same match.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>The tags.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Further properties by name.</summary>
    PropertyMap Properties { get; }

    /// <summary>The services that the actions use.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>The filters of activations.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>The conditions.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>The actions.</summary>
    ActionGroupElement RightHandSide { get; }
}
