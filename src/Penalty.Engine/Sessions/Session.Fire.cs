using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken) => Run(() =>
    {
        var fired = 0;
        while (fired < maxRulesNumber && !AgendaCore.IsEmpty && !cancellationToken.IsCancellationRequested)
        {
            var context = new ActionContext(this, AgendaCore.Pop(), cancellationToken);
            fired++;
            FireOne(context);
            Settle();
            if (context.IsHalted) break;
        }

        return fired;
    });

    private void FireOne(ActionContext context)
    {
        var activation = context.Activation;
        Raise.RuleFiring(this, activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        var trigger = (ActionTrigger)(int)activation.Trigger;
        var actions = activation.Node.Actions.Where(a => a.Trigger.HasFlag(trigger));
        if (ActionInterceptor is { } interceptor)
        {
            interceptor.Intercept(context, [.. actions.Select(a => new ActionInvocation(this, context, a))]);
        }
        else
        {
            foreach (var action in actions) new ActionInvocation(this, context, action).InvokeGuarded();
        }

        Raise.RuleFired(this, activation);
    }
}
