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

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    public void ActivationCreated(ISession session, IMatch match)
    {
        if (ActivationCreatedEvent is { } handler) handler(session, new AgendaEventArgs(match));
        _parent?.ActivationCreated(session, match);
    }

    public void ActivationUpdated(ISession session, IMatch match)
    {
        if (ActivationUpdatedEvent is { } handler) handler(session, new AgendaEventArgs(match));
        _parent?.ActivationUpdated(session, match);
    }

    public void ActivationDeleted(ISession session, IMatch match)
    {
        if (ActivationDeletedEvent is { } handler) handler(session, new AgendaEventArgs(match));
        _parent?.ActivationDeleted(session, match);
    }

    public void RuleFiring(ISession session, IMatch match)
    {
        if (RuleFiringEvent is { } handler) handler(session, new AgendaEventArgs(match));
        _parent?.RuleFiring(session, match);
    }

    public void RuleFired(ISession session, IMatch match)
    {
        if (RuleFiredEvent is { } handler) handler(session, new AgendaEventArgs(match));
        _parent?.RuleFired(session, match);
    }

    public void FactInserting(ISession session, IFact fact)
    {
        if (FactInsertingEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactInserting(session, fact);
    }

    public void FactInserted(ISession session, IFact fact)
    {
        if (FactInsertedEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactInserted(session, fact);
    }

    public void FactUpdating(ISession session, IFact fact)
    {
        if (FactUpdatingEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactUpdating(session, fact);
    }

    public void FactUpdated(ISession session, IFact fact)
    {
        if (FactUpdatedEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactUpdated(session, fact);
    }

    public void FactRetracting(ISession session, IFact fact)
    {
        if (FactRetractingEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactRetracting(session, fact);
    }

    public void FactRetracted(ISession session, IFact fact)
    {
        if (FactRetractedEvent is { } handler) handler(session, new WorkingMemoryEventArgs(fact));
        _parent?.FactRetracted(session, fact);
    }

    public bool LhsFailed(
        ISession session, Expression expression, Exception exception, ITuple? tuple, IFact? fact, IReadOnlyList<IRuleDefinition> rules)
    {
        var handled = false;
        if (LhsExpressionFailedEvent is { } handler)
        {
            object?[] arguments = [.. tuple?.Facts.Reverse().Select(f => f.Value) ?? [], .. fact is null ? [] : new[] { fact.Value }];
            var args = new LhsExpressionErrorEventArgs(expression, exception, arguments, tuple, fact, rules);
            handler(session, args);
            handled = args.IsHandled;
        }

        return handled | (_parent?.LhsFailed(session, expression, exception, tuple, fact, rules) ?? false);
    }

    public bool RhsFailed(ISession session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = false;
        if (RhsExpressionFailedEvent is { } handler)
        {
            var args = new RhsExpressionErrorEventArgs(expression, exception, arguments, match);
            handler(session, args);
            handled = args.IsHandled;
        }

        return handled | (_parent?.RhsFailed(session, expression, exception, arguments, match) ?? false);
    }

    public bool AgendaFailed(ISession session, Expression expression, Exception exception, object?[] arguments, IMatch match)
    {
        var handled = false;
        if (AgendaExpressionFailedEvent is { } handler)
        {
            var args = new AgendaExpressionErrorEventArgs(expression, exception, arguments, match);
            handler(session, args);
            handled = args.IsHandled;
        }

        return handled | (_parent?.AgendaFailed(session, expression, exception, arguments, match) ?? false);
    }
}
