using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>Something happened to a match.</summary>
public class AgendaEventArgs : EventArgs
{
    /// <summary>Something happened to a match.</summary>
    /// <param name="match">The match.</param>
    public AgendaEventArgs(IMatch match) => Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
