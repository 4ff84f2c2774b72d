using Penalty.Engine.Extensibility;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>An action about to run, with the services that it uses.</summary>
internal sealed class ActionInvocation : IActionInvocation
{
    private readonly Session _session;
    private readonly ActionContext _context;
    private readonly RuleAction _action;

    public ActionInvocation(Session session, ActionContext context, RuleAction action)
    {
        _session = session;
        _context = context;
        _action = action;
    }

    public IReadOnlyList<object?> Arguments => _action.Arguments(_context.Activation.Tuple, Services());

    public ActionTrigger Trigger => _action.Trigger;

    public void Invoke() => _action.Run(_context, _context.Activation.Tuple, Services());

    public void InvokeGuarded()
    {
        try
        {
            Invoke();
        }
        catch (Exception e)
        {
            var activation = _context.Activation;
            object?[] arguments = [.. activation.Facts.Select(f => f.Value)];
            if (_session.Raise.RhsFailed(_session, _action.Expression, e, arguments, activation)) return;
            throw new RuleRhsExpressionEvaluationException(
                "Failed to evaluate rule action", activation.Rule.Name, _action.Expression.ToString(), e);
        }
    }

    private object[] Services() => _action.Dependencies.Count == 0
        ? []
        : [.. _action.Dependencies.Select(d => _context.Resolve(d.ServiceType))];
}
