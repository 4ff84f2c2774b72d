namespace Penalty.Engine.AgendaFilters;

/// <summary>Says which matches reach the agenda.</summary>
public interface IAgendaFilter
{
    /// <summary>Whether a match may reach the agenda.</summary>
    /// <param name="context">The context.</param>
    /// <param name="activation">The match.</param>
    /// <returns><see langword="true"/> when it may.</returns>
    bool Accept(AgendaContext context, Activation activation);
}

/// <summary>A filter that remembers the matches that were selected to fire.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>A match was selected to fire.</summary>
    /// <param name="context">The context.</param>
    /// <param name="activation">The match.</param>
    void Select(AgendaContext context, Activation activation);

    /// <summary>A match is gone.</summary>
    /// <param name="context">The context.</param>
    /// <param name="activation">The match.</param>
    void Remove(AgendaContext context, Activation activation);
}

/// <summary>What a filter of the agenda runs in.</summary>
public class AgendaContext
{
    internal AgendaContext(Session session) => Session = session;

    internal Session Session { get; }
}
