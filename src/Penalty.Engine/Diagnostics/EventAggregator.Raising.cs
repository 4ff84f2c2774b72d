using System.Linq.Expressions;

namespace Penalty.Engine.Diagnostics;

internal sealed partial class EventAggregator
{
    /// <summary>Whether anybody listens to anything.</summary>
    public bool IsHeard => Volatile.Read(ref _listeners) > 0 || (_parent?.IsHeard ?? false);

    /// <summary>Whether somebody listens to expressions that are evaluated.</summary>
    public bool HearsEvaluations =>
        _lhsExpressionEvaluated.IsHeard || _agendaExpressionEvaluated.IsHeard || _rhsExpressionEvaluated.IsHeard;

    /// <summary>Takes note that handlers came or went.</summary>
    public void Noted(int handlers) => Interlocked.Add(ref _listeners, handlers);

    public void ActivationCreated(Session session, IMatch match) =>
        _activationCreated.Raise(session, () => new AgendaEventArgs(match));

    public void ActivationUpdated(Session session, IMatch match) =>
        _activationUpdated.Raise(session, () => new AgendaEventArgs(match));

    public void ActivationDeleted(Session session, IMatch match) =>
        _activationDeleted.Raise(session, () => new AgendaEventArgs(match));

    public void RuleFiring(Session session, IMatch match) =>
        _ruleFiring.Raise(session, () => new AgendaEventArgs(match));

    public void RuleFired(Session session, IMatch match) =>
        _ruleFired.Raise(session, () => new AgendaEventArgs(match));

    public void FactInserting(Session session, IFact fact) =>
        _factInserting.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void FactInserted(Session session, IFact fact) =>
        _factInserted.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void FactUpdating(Session session, IFact fact) =>
        _factUpdating.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void FactUpdated(Session session, IFact fact) =>
        _factUpdated.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void FactRetracting(Session session, IFact fact) =>
        _factRetracting.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void FactRetracted(Session session, IFact fact) =>
        _factRetracted.Raise(session, () => new WorkingMemoryEventArgs(fact));

    public void LhsEvaluated(
        Session session, Expression expression, Exception? exception, object? result, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules) => _lhsExpressionEvaluated.Raise(
        session, () => new LhsExpressionEventArgs(expression, exception, arguments!, result, tuple, fact, rules));

    public void AgendaEvaluated(
        Session session, Expression expression, Exception? exception, object? result, object?[] arguments, IMatch match) =>
        _agendaExpressionEvaluated.Raise(session, () => new AgendaExpressionEventArgs(expression, exception, arguments!, result, match));

    public void RhsEvaluated(Session session, Expression expression, Exception? exception, object?[] arguments, IMatch match) =>
        _rhsExpressionEvaluated.Raise(session, () => new RhsExpressionEventArgs(expression, exception, arguments!, match));

    /// <returns>Whether a handler declared the error handled.</returns>
    public bool LhsFailed(
        Session session, Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact,
        IReadOnlyList<IRuleDefinition> rules) => _lhsExpressionFailed.Raise(
        session, () => new LhsExpressionErrorEventArgs(expression, exception, arguments!, tuple, fact, rules))?.IsHandled ?? false;

    /// <returns>Whether a handler declared the error handled.</returns>
    public bool RhsFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match) =>
        _rhsExpressionFailed.Raise(session, () => new RhsExpressionErrorEventArgs(expression, exception, arguments!, match))?.IsHandled ?? false;

    /// <returns>Whether a handler declared the error handled.</returns>
    public bool AgendaFailed(Session session, Expression expression, Exception exception, object?[] arguments, IMatch match) =>
        _agendaExpressionFailed.Raise(session, () => new AgendaExpressionErrorEventArgs(expression, exception, arguments!, match))?.IsHandled ?? false;
}
