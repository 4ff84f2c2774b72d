using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>An action of a rule, compiled.</summary>
internal sealed class RuleAction
{
    private readonly ArgumentMap _arguments;
    private readonly Deferred<Action<IContext, Tuple, object[]>> _run;

    public RuleAction(
        ActionElement element, Deferred<Action<IContext, Tuple, object[]>> run, ArgumentMap arguments, IReadOnlyList<DependencyElement> dependencies)
    {
        Expression = element.Expression;
        Trigger = element.ActionTrigger;
        _run = run;
        Dependencies = [.. dependencies];
        _arguments = arguments;
    }

    public LambdaExpression Expression { get; }

    public ActionTrigger Trigger { get; }

    /// <summary>Runs the action with the services that the rule depends on.</summary>
    public Action<IContext, Tuple, object[]> Run => _run.Value;

    public DependencyElement[] Dependencies { get; }

    /// <summary>The values that the action is given, after its context; nothing for a service.</summary>
    public object?[] ArgumentsOf(Tuple tuple) => _arguments.Of(tuple, null);
}
