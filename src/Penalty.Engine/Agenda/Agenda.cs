using NRules.AgendaFilters;

namespace Penalty.Engine;

/// <summary>The agenda of a session, as a host sees it.</summary>
internal sealed class Agenda : IAgenda
{
    private readonly Session _session;

    public Agenda(Session session) => _session = session;

    public bool IsEmpty => _session.Memory.Agenda.IsEmpty;

    public IMatch Peek()
    {
        _session.Memory.Expose();
        return _session.Memory.Agenda.Peek();
    }

    public void Clear() => _session.Memory.Agenda.Clear();

    public void AddFilter(IAgendaFilter filter) => throw Refused();

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => throw Refused();

    /// <summary>A host's filter is called with NRules' own activation, which only NRules' engine can make.</summary>
    private static NotSupportedException Refused() => new(
        "Penalty.Engine does not run agenda filters of a host: they take a type of activation that only NRules' own engine makes. "
        + "Use the runtime 'nrules', or state the filter in the rule (Filter().Where, Filter().OnChange).");
}
