using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>The events of a session, passed on to its factory. Arguments are made only when somebody listens.</summary>
internal sealed class EventAggregator : IEventProvider
{
    private readonly EventAggregator? _parent;
    private int _listeners;
    private EventHandler<RhsExpressionErrorEventArgs>? _rhsExpressionFailed;
    private EventHandler<AgendaExpressionErrorEventArgs>? _agendaExpressionFailed;
    private EventHandler<LhsExpressionErrorEventArgs>? _lhsExpressionFailed;
    private EventHandler<RhsExpressionEventArgs>? _rhsExpressionEvaluated;
    private EventHandler<AgendaExpressionEventArgs>? _agendaExpressionEvaluated;
    private EventHandler<LhsExpressionEventArgs>? _lhsExpressionEvaluated;
    private EventHandler<WorkingMemoryEventArgs>? _factRetracted;
    private EventHandler<WorkingMemoryEventArgs>? _factRetracting;
    private EventHandler<WorkingMemoryEventArgs>? _factUpdated;
    private EventHandler<WorkingMemoryEventArgs>? _factUpdating;
    private EventHandler<WorkingMemoryEventArgs>? _factInserted;
    private EventHandler<WorkingMemoryEventArgs>? _factInserting;
    private EventHandler<AgendaEventArgs>? _ruleFired;
    private EventHandler<AgendaEventArgs>? _ruleFiring;
    private EventHandler<AgendaEventArgs>? _activationDeleted;
    private EventHandler<AgendaEventArgs>? _activationUpdated;
    private EventHandler<AgendaEventArgs>? _activationCreated;

    public EventAggregator(EventAggregator? parent = null) => _parent = parent;

    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent
    {
        add => Add(ref _activationCreated, value);
        remove => Remove(ref _activationCreated, value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent
    {
        add => Add(ref _activationUpdated, value);
        remove => Remove(ref _activationUpdated, value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent
    {
        add => Add(ref _activationDeleted, value);
        remove => Remove(ref _activationDeleted, value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent
    {
        add => Add(ref _ruleFiring, value);
        remove => Remove(ref _ruleFiring, value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent
    {
        add => Add(ref _ruleFired, value);
        remove => Remove(ref _ruleFired, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent
    {
        add => Add(ref _factInserting, value);
        remove => Remove(ref _factInserting, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent
    {
        add => Add(ref _factInserted, value);
        remove => Remove(ref _factInserted, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent
    {
        add => Add(ref _factUpdating, value);
        remove => Remove(ref _factUpdating, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent
    {
        add => Add(ref _factUpdated, value);
        remove => Remove(ref _factUpdated, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent
    {
        add => Add(ref _factRetracting, value);
        remove => Remove(ref _factRetracting, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent
    {
        add => Add(ref _factRetracted, value);
        remove => Remove(ref _factRetracted, value);
    }

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent
    {
        add => Add(ref _lhsExpressionEvaluated, value);
        remove => Remove(ref _lhsExpressionEvaluated, value);
    }

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent
    {
        add => Add(ref _agendaExpressionEvaluated, value);
        remove => Remove(ref _agendaExpressionEvaluated, value);
    }

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent
    {
        add => Add(ref _rhsExpressionEvaluated, value);
        remove => Remove(ref _rhsExpressionEvaluated, value);
    }

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent
    {
        add => Add(ref _lhsExpressionFailed, value);
        remove => Remove(ref _lhsExpressionFailed, value);
    }

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent
    {
        add => Add(ref _agendaExpressionFailed, value);
        remove => Remove(ref _agendaExpressionFailed, value);
    }

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent
    {
        add => Add(ref _rhsExpressionFailed, value);
        remove => Remove(ref _rhsExpressionFailed, value);
    }

    /// <summary>Whether anybody listens to anything.</summary>
    public bool IsHeard => _listeners > 0 || (_parent?.IsHeard ?? false);

    /// <summary>Whether somebody listens to expressions that are evaluated.</summary>
    public bool HearsEvaluations =>
        _lhsExpressionEvaluated is not null || _agendaExpressionEvaluated is not null || _rhsExpressionEvaluated is not null
        || (_parent?.HearsEvaluations ?? false);

    public void ActivationCreated(Session session, IMatch match)
    {
        Raise(_activationCreated, session, match);
        _parent?.ActivationCreated(session, match);
    }

    public void ActivationUpdated(Session session, IMatch match)
    {
        Raise(_activationUpdated, session, match);
        _parent?.ActivationUpdated(session, match);
    }

    public void ActivationDeleted(Session session, IMatch match)
    {
        Raise(_activationDeleted, session, match);
        _parent?.ActivationDeleted(session, match);
    }

    public void RuleFiring(Session session, IMatch match)
    {
        Raise(_ruleFiring, session, match);
        _parent?.RuleFiring(session, match);
    }

    public void RuleFired(Session session, IMatch match)
    {
        Raise(_ruleFired, session, match);
        _parent?.RuleFired(session, match);
    }

    public void FactInserting(Session session, IFact fact)
    {
        Raise(_factInserting, session, fact);
        _parent?.FactInserting(session, fact);
    }

    public void FactInserted(Session session, IFact fact)
    {
        Raise(_factInserted, session, fact);
        _parent?.FactInserted(session, fact);
    }

    public void FactUpdating(Session session, IFact fact)
    {
        Raise(_factUpdating, session, fact);
        _parent?.FactUpdating(session, fact);
    }

    public void FactUpdated(Session session, IFact fact)
    {
        Raise(_factUpdated, session, fact);
        _parent?.FactUpdated(session, fact);
    }

    public void FactRetracting(Session session, IFact fact)
    {
        Raise(_factRetracting, session, fact);
        _parent?.FactRetracting(session, fact);
    }

    public void FactRetracted(Session session, IFact fact)
    {
        Raise(_factRetracted, session, fact);
        _parent?.FactRetracted(session, fact);
    }

    public void LhsEvaluated(
        Session session, Expression expression, Exception? exception, object? result, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules)
    {
        _lhsExpressionEvaluated?.Invoke(session, new LhsExpressionEventArgs(expression, exception, arguments, result, tuple, fact, rules));
        _parent?.LhsEvaluated(session, expression, exception, result, arguments, tuple, fact, rules);
    }

    public void AgendaEvaluated(
        Session session, Expression expression, Exception? exception, object? result, object?[] arguments, IMatch match)
    {
        _agendaExpressionEvaluated?.Invoke(session, new AgendaExpressionEventArgs(expression, exception, arguments, result, match));
        _parent?.AgendaEvaluated(session, expression, exception, result, arguments, match);
    }

    public void RhsEvaluated(Session session, Expression expression, Exception? exception, object?[] arguments, IMatch match)
    {
        _rhsExpressionEvaluated?.Invoke(session, new RhsExpressionEventArgs(expression, exception, arguments, match));
        _parent?.RhsEvaluated(session, expression, exception, arguments, match);
    }

    public bool LhsFailed(
        Session session, Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules)
    {
        var handled = Failed(
            _lhsExpressionFailed, session, () => new LhsExpressionErrorEventArgs(expression, exception, arguments, tuple, fact, rules));
        return handled | (_parent?.LhsFailed(session, expression, exception, arguments, tuple, fact, rules) ?? false);
    }

    public bool RhsFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = Failed(
            _rhsExpressionFailed, session, () => new RhsExpressionErrorEventArgs(expression, exception, arguments, match));
        return handled | (_parent?.RhsFailed(session, expression, exception, arguments, match) ?? false);
    }

    public bool AgendaFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = Failed(
            _agendaExpressionFailed, session, () => new AgendaExpressionErrorEventArgs(expression, exception, arguments, match));
        return handled | (_parent?.AgendaFailed(session, expression, exception, arguments, match) ?? false);
    }

    private void Add<TArguments>(ref EventHandler<TArguments>? handlers, EventHandler<TArguments>? handler)
    {
        handlers += handler;
        Interlocked.Increment(ref _listeners);
    }

    private void Remove<TArguments>(ref EventHandler<TArguments>? handlers, EventHandler<TArguments>? handler)
    {
        var before = handlers;
        handlers -= handler;
        if (before != handlers) Interlocked.Decrement(ref _listeners);
    }

    private static void Raise(EventHandler<AgendaEventArgs>? handler, Session session, IMatch match)
    {
        if (handler is null) return;
        session.Memory.Expose();
        handler(session, new AgendaEventArgs(match));
    }

    private static void Raise(EventHandler<WorkingMemoryEventArgs>? handler, Session session, IFact fact)
    {
        if (handler is null) return;
        session.Memory.Expose();
        handler(session, new WorkingMemoryEventArgs(fact));
    }

    private static bool Failed<TArguments>(EventHandler<TArguments>? handler, Session session, Func<TArguments> arguments)
        where TArguments : EventArgs, IRecoverableError
    {
        if (handler is null) return false;
        var args = arguments();
        handler(session, args);
        return args.IsHandled;
    }
}
