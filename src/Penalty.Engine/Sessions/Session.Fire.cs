using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var isOuter = Enter();
        try
        {
            var agenda = Memory.Agenda;
            var fired = 0;
            while (!agenda.IsEmpty && fired < maxRulesNumber)
            {
                if (fired == Memory.Network.FiringLimit) throw new FiringLimitException(fired, agenda.Peek().Rule.Name);
                var context = new ActionContext(this, agenda.Pop(), cancellationToken);
                fired++;
                FireOne(context);
                if (isOuter) Memory.Reclaim();
                if (context.IsHalted || cancellationToken.IsCancellationRequested) break;
            }

            return fired;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        var isOuter = Enter();
        try
        {
            var memory = Memory;
            if (!memory.HasLinked) return [];
            memory.Expose();
            var sets = new List<ILinkedFactSet>();
            while (memory.HasLinked)
            {
                var facts = new List<IFact>();
                var action = memory.PropagateNext(facts);
                sets.Add(new LinkedFactSet(action, facts));
            }

            if (isOuter) memory.Reclaim();
            return sets;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    private void FireOne(ActionContext context)
    {
        try
        {
            RunActions(context);
        }
        finally
        {
            // What a rule did before it failed stays done, its linked facts included.
            while (AutoPropagateLinkedFacts && Memory.HasLinked && !Memory.IsChanging) Memory.PropagateNext(null);
        }
    }

    private void RunActions(ActionContext context)
    {
        var activation = context.Activation;
        if (Memory.IsHeard) Raise.RuleFiring(this, activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        var actions = activation.Node.ActionsFor(activation.Trigger);
        if (ActionInterceptor is { } interceptor)
        {
            Memory.Expose();
            interceptor.Intercept(context, [.. actions.Select(a => new ActionInvocation(this, context, a))]);
        }
        else
        {
            foreach (var action in actions) Run(action, context, isIntercepted: false);
        }

        if (Memory.IsHeard) Raise.RuleFired(this, activation);
    }

    /// <summary>Runs an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="context">What it is given.</param>
    /// <param name="isIntercepted">Whether an interceptor runs it, which sees the action's own exception.</param>
    /// <exception cref="RuleRhsExpressionEvaluationException">The action threw, or a service could not be resolved, and nobody handled it.</exception>
    public void Run(RuleAction action, ActionContext context, bool isIntercepted)
    {
        try
        {
            action.Run(context, context.Activation.Tuple, context.ServicesFor(action));
        }
        catch (Exception e)
        {
            Memory.Expose();
            var arguments = action.ArgumentsOf(context.Activation.Tuple);
            var isHandled = Raise.RhsFailed(this, action.Expression, e, arguments, context.Activation);
            if (Memory.IsTraced) Raise.RhsEvaluated(this, action.Expression, e, arguments, context.Activation);
            if (isHandled) return;
            if (isIntercepted) throw;
            throw NRulesInternals.RhsException("Failed to evaluate rule action", context.Rule.Name, action.Expression.ToString(), e);
        }

        if (Memory.IsTraced) Raise.RhsEvaluated(this, action.Expression, null, action.ArgumentsOf(context.Activation.Tuple), context.Activation);
    }
}
