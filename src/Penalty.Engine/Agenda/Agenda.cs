using Penalty.Engine.AgendaFilters;
using Penalty.Engine.RuleModel;

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

    public void AddFilter(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _session.Memory.Agenda.Filters.Add(filter);
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(filter);
        _session.Memory.Agenda.Filters.Add(rule, filter);
    }
}
