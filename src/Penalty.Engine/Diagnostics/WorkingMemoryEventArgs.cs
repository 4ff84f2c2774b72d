using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>Something happened to a fact.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    /// <summary>Something happened to a fact.</summary>
    /// <param name="fact">The fact.</param>
    public WorkingMemoryEventArgs(IFact fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
