namespace Penalty.Engine.RuleModel;

/// <summary>Where a fact comes from.</summary>
public interface IFactSource
{
    /// <summary>The kind of source.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts that it was made from.</summary>
    IEnumerable<IFact> Facts { get; }
}
