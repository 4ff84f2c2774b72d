using System.Linq.Expressions;
using Penalty.Engine.Diagnostics;

namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private RuleExpressionEvaluationException? _error;

    /// <summary>Whether somebody listens to events.</summary>
    public bool IsHeard { get; private set; }

    /// <summary>Whether somebody listens to expressions that are evaluated.</summary>
    public bool IsTraced { get; private set; }

    /// <summary>Looks who listens, at the beginning of a call.</summary>
    public void LookForListeners(EventAggregator events)
    {
        IsHeard = events.IsHeard;
        IsTraced = IsHeard && events.HearsEvaluations;
    }

    /// <summary>The time that nodes took, when it is measured.</summary>
    public NodeTimes? Times { get; set; }

    /// <summary>Visits the nodes that have something to do, each once and after those that it gets tuples from. An error that nobody handled
    /// is thrown at the end, when all nodes agree.</summary>
    public void Sweep()
    {
        for (var id = _dirty.Take(); id >= 0; id = _dirty.Take())
        {
            var node = Network.Nodes[id];
            if (Times is null) node.Visit(this, _memories[id]!);
            else Times.Measure(this, node, _memories[id]!, _change);
        }

        Agenda.EndSweep();
        _isOpen = false;
    }

    /// <summary>Throws the first error of the changes so far that nobody handled.</summary>
    public void ThrowIfFailed()
    {
        if (_error is not { } error) return;
        _error = null;
        throw error;
    }

    /// <summary>Puts off what follows from the pairs of a tuple until the node is visited.</summary>
    public void Touch(BetaNode node, Tuple tuple) => Touch(node, Use(node), tuple);

    public void Touch(BetaNode node, NodeMemory memory, Tuple tuple)
    {
        if (tuple.IsTouched) return;
        memory.Touch(tuple);
        _dirty.Add(node.Id);
    }

    public void ConditionEvaluated(
        LambdaExpression expression, object? result, object?[] arguments, Tuple? tuple, Fact? fact, IReadOnlyList<IRuleDefinition> rules)
    {
        Expose();
        Session.Raise.LhsEvaluated(Session, expression, null, result, arguments, tuple, fact, rules);
    }

    /// <summary>A condition or selector threw: it counts as not holding, and the call that made the change throws unless an event handles it.</summary>
    public void ConditionFailed(
        LambdaExpression expression, Exception exception, object?[] arguments, Tuple? tuple, Fact? fact, IReadOnlyList<IRuleDefinition> rules)
    {
        Expose();
        var isHandled = Session.Raise.LhsFailed(Session, expression, exception, arguments, tuple, fact, rules);
        if (IsTraced) Session.Raise.LhsEvaluated(Session, expression, exception, null, arguments, tuple, fact, rules);
        if (isHandled) return;
        _error ??= NRulesInternals.LhsException("Failed to evaluate condition", expression.ToString(), exception);
    }

    public void FilterEvaluated(LambdaExpression expression, object? result, object?[] arguments, Activation activation)
    {
        Expose();
        Session.Raise.AgendaEvaluated(Session, expression, null, result, arguments, activation);
    }

    /// <summary>A filter threw: the match is not accepted, and the call that made the change throws unless an event handles it.</summary>
    public void FilterFailed(LambdaExpression expression, Exception exception, object?[] arguments, Activation activation)
    {
        Expose();
        var isHandled = Session.Raise.AgendaFailed(Session, expression, exception, arguments, activation);
        if (IsTraced) Session.Raise.AgendaEvaluated(Session, expression, exception, null, arguments, activation);
        if (isHandled) return;
        _error ??= NRulesInternals.AgendaException(
            "Failed to evaluate agenda filter", activation.Rule.Name, expression.ToString(), exception);
    }
}
