using Penalty.Engine.AgendaFilters;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>The matches that wait to fire: by priority, then in the order in which they came.</summary>
public interface IAgenda
{
    /// <summary>Whether no match waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that fires next; it stays.</summary>
    /// <returns>The match.</returns>
    /// <exception cref="InvalidOperationException">No match waits.</exception>
    IMatch Peek();

    /// <summary>Removes all matches.</summary>
    void Clear();

    /// <summary>Adds a filter for the matches of all rules.</summary>
    /// <param name="filter">The filter.</param>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for the matches of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filter">The filter.</param>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
