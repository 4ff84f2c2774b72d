namespace Penalty.Engine.RuleModel;

/// <summary>A sequence of facts that match the first patterns of a rule.</summary>
public interface ITuple
{
    /// <summary>The facts, the last one first.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many there are.</summary>
    int Count { get; }
}
