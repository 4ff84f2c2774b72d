using Penalty.Engine.AgendaFilters;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>The matches that wait to fire. A match that leaves the queue early stays in the heap under a ticket that is no longer its own.</summary>
internal sealed class Agenda : IAgenda
{
    private readonly PriorityQueue<Activation, (int Priority, long Ticket)> _queue = new();
    private readonly List<IAgendaFilter> _filters = [];
    private readonly Dictionary<IRuleDefinition, List<IAgendaFilter>> _ruleFilters = [];
    private readonly AgendaContext _context;
    private long _lastTicket;
    private int _waiting;

    public Agenda(Session session) => _context = new AgendaContext(session);

    public bool IsEmpty => _waiting == 0;

    public IMatch Peek()
    {
        SkipStale();
        return _waiting > 0 ? _queue.Peek() : throw new InvalidOperationException("Agenda is empty");
    }

    public void Clear()
    {
        foreach (var (activation, _) in _queue.UnorderedItems) activation.Ticket = 0;
        _queue.Clear();
        _waiting = 0;
    }

    public void AddFilter(IAgendaFilter filter) => _filters.Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        if (!_ruleFilters.TryGetValue(rule, out var filters)) _ruleFilters.Add(rule, filters = []);
        filters.Add(filter);
    }

    public Activation Pop()
    {
        SkipStale();
        var activation = _queue.Dequeue();
        activation.Ticket = 0;
        _waiting--;
        Select(activation);
        return activation;
    }

    public void Created(Session session, Activation activation)
    {
        session.Raise.ActivationCreated(session, activation);
        if (activation.Node.Triggers.HasFlag(ActionTrigger.Activated) && Accepts(session, activation)) Enqueue(activation);
    }

    public void Updated(Session session, Activation activation)
    {
        session.Raise.ActivationUpdated(session, activation);
        if (activation.HasFired)
        {
            if (activation.Rule.Repeatability == RuleRepeatability.NonRepeatable) return;
            if (!activation.Node.Triggers.HasFlag(ActionTrigger.Reactivated)) return;
            activation.Trigger = MatchTrigger.Updated;
        }

        if (!Accepts(session, activation)) Dequeue(activation);
        else if (activation.Ticket == 0 && (activation.HasFired || activation.Node.Triggers.HasFlag(ActionTrigger.Activated))) Enqueue(activation);
    }

    public void Removed(Session session, Activation activation)
    {
        activation.IsGone = true;
        session.Raise.ActivationDeleted(session, activation);
        Dequeue(activation);
        foreach (var filter in FiltersOf(activation).OfType<IStatefulAgendaFilter>()) filter.Remove(_context, activation);
        session.Unlink(activation);
        if (!activation.HasFired || !activation.Node.Triggers.HasFlag(ActionTrigger.Deactivated)) return;
        activation.Trigger = MatchTrigger.Removed;
        Enqueue(activation);
    }

    private static object? Evaluate(Session session, Activation activation, Rete.RuleFilter filter, object? otherwise)
    {
        try
        {
            return filter.Evaluate(activation.Tuple, null);
        }
        catch (Exception e)
        {
            object?[] arguments = [.. activation.Facts.Select(f => f.Value)];
            if (session.Raise.AgendaFailed(session, filter.Expression, e, arguments, activation)) return otherwise;
            throw new AgendaExpressionEvaluationException(
                "Failed to evaluate agenda filter", activation.Rule.Name, filter.Expression.ToString(), e);
        }
    }

    private bool Accepts(Session session, Activation activation)
    {
        foreach (var filter in FiltersOf(activation))
        {
            if (!filter.Accept(_context, activation)) return false;
        }

        var keys = 0;
        var changed = activation.Keys is null;
        foreach (var filter in activation.Node.Filters)
        {
            if (filter.Type == FilterType.Predicate)
            {
                if (Evaluate(session, activation, filter, false) is not true) return false;
            }
            else
            {
                changed |= !Equals(activation.Keys?[keys], Evaluate(session, activation, filter, null));
                keys++;
            }
        }

        return keys == 0 || changed;
    }

    private void Select(Activation activation)
    {
        if (activation.Node.Filters.Count > 0)
        {
            activation.Keys = [.. activation.Node.Filters
                .Where(f => f.Type == FilterType.KeyChange)
                .Select(f => Evaluate(_context.Session, activation, f, null))];
        }

        foreach (var filter in FiltersOf(activation).OfType<IStatefulAgendaFilter>()) filter.Select(_context, activation);
    }

    private IEnumerable<IAgendaFilter> FiltersOf(Activation activation)
    {
        if (_filters.Count == 0 && _ruleFilters.Count == 0) return [];
        return _ruleFilters.TryGetValue(activation.Rule, out var own) ? _filters.Concat(own) : _filters;
    }

    private void Enqueue(Activation activation)
    {
        activation.Ticket = ++_lastTicket;
        _queue.Enqueue(activation, (-activation.Rule.Priority, activation.Ticket));
        _waiting++;
    }

    private void Dequeue(Activation activation)
    {
        if (activation.Ticket == 0) return;
        activation.Ticket = 0;
        _waiting--;
    }

    private void SkipStale()
    {
        while (_queue.TryPeek(out var activation, out var place) && activation.Ticket != place.Ticket) _queue.Dequeue();
    }
}
