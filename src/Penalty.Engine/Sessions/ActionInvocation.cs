using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>An action about to run, for an interceptor to run it.</summary>
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

    public IReadOnlyList<object?> Arguments => _action.ArgumentsOf(_context.Activation.Tuple);

    public ActionTrigger Trigger => _action.Trigger;

    public void Invoke() => _session.Run(_action, _context, isIntercepted: true);
}
