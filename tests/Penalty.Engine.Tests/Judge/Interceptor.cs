namespace Penalty.Engine.Tests.Judge;

/// <summary>Intercepts actions: lets them do, forgets the last, throws, or keeps what they throw to itself.</summary>
internal sealed class Interceptor(Help help, Probe probe) : IActionInterceptor
{
    public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
    {
        probe.Note(Aspect.Firing, $"intercept {context.Rule.Name} {context.Match.Trigger} {string.Join("; ", actions.Select(Shown))}");
        if (help == Help.Throwing) throw new RiskException("intercepted");
        foreach (var action in help == Help.Null ? actions.Take(actions.Count - 1) : actions)
        {
            try
            {
                action.Invoke();
            }
            catch (Exception e) when (help == Help.WrongType)
            {
                probe.Note(Aspect.Firing, $"action threw {Describing.Of(e)}");
            }
        }
    }

    private static string Shown(IActionInvocation action) => $"{action.Trigger}({string.Join(",", action.Arguments.Select(Reading.Label))})";
}
