using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>The events of a session, passed on to its factory. Arguments are made only when somebody listens.</summary>
internal sealed class EventAggregator : IEventProvider
{
    private readonly EventAggregator? _parent;

    public EventAggregator(EventAggregator? parent = null) => _parent = parent;

    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    /// <summary>Whether somebody listens to expressions that are evaluated.</summary>
    public bool HearsEvaluations =>
        LhsExpressionEvaluatedEvent is not null || AgendaExpressionEvaluatedEvent is not null || RhsExpressionEvaluatedEvent is not null
        || (_parent?.HearsEvaluations ?? false);

    public void ActivationCreated(Session session, IMatch match)
    {
        Raise(ActivationCreatedEvent, session, match);
        _parent?.ActivationCreated(session, match);
    }

    public void ActivationUpdated(Session session, IMatch match)
    {
        Raise(ActivationUpdatedEvent, session, match);
        _parent?.ActivationUpdated(session, match);
    }

    public void ActivationDeleted(Session session, IMatch match)
    {
        Raise(ActivationDeletedEvent, session, match);
        _parent?.ActivationDeleted(session, match);
    }

    public void RuleFiring(Session session, IMatch match)
    {
        Raise(RuleFiringEvent, session, match);
        _parent?.RuleFiring(session, match);
    }

    public void RuleFired(Session session, IMatch match)
    {
        Raise(RuleFiredEvent, session, match);
        _parent?.RuleFired(session, match);
    }

    public void FactInserting(Session session, IFact fact)
    {
        Raise(FactInsertingEvent, session, fact);
        _parent?.FactInserting(session, fact);
    }

    public void FactInserted(Session session, IFact fact)
    {
        Raise(FactInsertedEvent, session, fact);
        _parent?.FactInserted(session, fact);
    }

    public void FactUpdating(Session session, IFact fact)
    {
        Raise(FactUpdatingEvent, session, fact);
        _parent?.FactUpdating(session, fact);
    }

    public void FactUpdated(Session session, IFact fact)
    {
        Raise(FactUpdatedEvent, session, fact);
        _parent?.FactUpdated(session, fact);
    }

    public void FactRetracting(Session session, IFact fact)
    {
        Raise(FactRetractingEvent, session, fact);
        _parent?.FactRetracting(session, fact);
    }

    public void FactRetracted(Session session, IFact fact)
    {
        Raise(FactRetractedEvent, session, fact);
        _parent?.FactRetracted(session, fact);
    }

    public void LhsEvaluated(
        Session session, Expression expression, object? result, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules)
    {
        LhsExpressionEvaluatedEvent?.Invoke(session, new LhsExpressionEventArgs(expression, null, arguments, result, tuple, fact, rules));
        _parent?.LhsEvaluated(session, expression, result, arguments, tuple, fact, rules);
    }

    public void AgendaEvaluated(Session session, Expression expression, object? result, object?[] arguments, IMatch match)
    {
        AgendaExpressionEvaluatedEvent?.Invoke(session, new AgendaExpressionEventArgs(expression, null, arguments, result, match));
        _parent?.AgendaEvaluated(session, expression, result, arguments, match);
    }

    public void RhsEvaluated(Session session, Expression expression, object?[] arguments, IMatch match)
    {
        RhsExpressionEvaluatedEvent?.Invoke(session, new RhsExpressionEventArgs(expression, null, arguments, match));
        _parent?.RhsEvaluated(session, expression, arguments, match);
    }

    public bool LhsFailed(
        Session session, Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules)
    {
        var handled = Failed(
            LhsExpressionFailedEvent, session, () => new LhsExpressionErrorEventArgs(expression, exception, arguments, tuple, fact, rules));
        return handled | (_parent?.LhsFailed(session, expression, exception, arguments, tuple, fact, rules) ?? false);
    }

    public bool RhsFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = Failed(
            RhsExpressionFailedEvent, session, () => new RhsExpressionErrorEventArgs(expression, exception, arguments, match));
        return handled | (_parent?.RhsFailed(session, expression, exception, arguments, match) ?? false);
    }

    public bool AgendaFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = Failed(
            AgendaExpressionFailedEvent, session, () => new AgendaExpressionErrorEventArgs(expression, exception, arguments, match));
        return handled | (_parent?.AgendaFailed(session, expression, exception, arguments, match) ?? false);
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
