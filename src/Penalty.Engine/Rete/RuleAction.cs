using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>An action of a rule, compiled.</summary>
internal sealed class RuleAction
{
    private readonly ArgumentMap _arguments;

    public RuleAction(
        ActionElement element, Action<IContext, Tuple, object[]> run, ArgumentMap arguments, IReadOnlyList<DependencyElement> dependencies)
    {
        Expression = element.Expression;
        Trigger = element.ActionTrigger;
        Run = run;
        Dependencies = dependencies;
        _arguments = arguments;
    }

    public LambdaExpression Expression { get; }

    public ActionTrigger Trigger { get; }

    /// <summary>Runs the action with the services that the rule depends on.</summary>
    public Action<IContext, Tuple, object[]> Run { get; }

    public IReadOnlyList<DependencyElement> Dependencies { get; }

    /// <summary>The values that the action is given, after its context.</summary>
    public object?[] ArgumentsOf(Tuple tuple, object[] services) => _arguments.Of(tuple, services);
}
