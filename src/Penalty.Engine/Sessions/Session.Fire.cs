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
            while (fired < maxRulesNumber && !agenda.IsEmpty && !cancellationToken.IsCancellationRequested)
            {
                if (fired == Memory.Network.FiringLimit) throw new FiringLimitException(fired, agenda.Peek().Rule.Name);
                var context = new ActionContext(this, agenda.Pop(), cancellationToken);
                Memory.ThrowIfFailed();
                fired++;
                FireOne(context);
                Complete(isOuter: true);
                if (context.IsHalted) break;
            }

            return fired;
        }
        catch when (Memory.IsClosed)
        {
            // What a rule did before it failed stays done, its linked facts included.
            PropagateIfAutomatic();
            throw;
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
            if (!Memory.HasLinked) return [];
            Memory.Expose();
            var sets = new List<ILinkedFactSet>();
            while (Memory.HasLinked)
            {
                var facts = new List<IFact>();
                var action = Memory.PropagateNext(facts);
                if (facts.Count > 0) sets.Add(new LinkedFactSet(action, facts));
            }

            Memory.ThrowIfFailed();
            return sets;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    private void FireOne(ActionContext context)
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
            foreach (var action in actions) Run(action, context, context.ServicesFor(action));
        }

        if (Memory.IsHeard) Raise.RuleFired(this, activation);
    }

    /// <summary>Runs an action; an error that nobody handled is thrown.</summary>
    public void Run(RuleAction action, ActionContext context, object[] services)
    {
        try
        {
            action.Run(context, context.Activation.Tuple, services);
        }
        catch (Exception e)
        {
            Memory.Expose();
            var arguments = action.ArgumentsOf(context.Activation.Tuple, services);
            var isHandled = Raise.RhsFailed(this, action.Expression, e, arguments, context.Activation);
            if (Memory.IsTraced) Raise.RhsEvaluated(this, action.Expression, e, arguments, context.Activation);
            if (isHandled) return;
            throw NRulesInternals.RhsException(
                "Failed to evaluate rule action", context.Rule.Name, action.Expression.ToString(), e);
        }

        if (Memory.IsTraced)
            Raise.RhsEvaluated(this, action.Expression, null, action.ArgumentsOf(context.Activation.Tuple, services), context.Activation);
    }
}
