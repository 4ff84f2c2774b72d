using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Extensibility;

/// <summary>Stands between a rule that fires and its actions.</summary>
public interface IActionInterceptor
{
    /// <summary>A rule fires; its actions run only if they are invoked here.</summary>
    /// <param name="context">The context.</param>
    /// <param name="actions">The actions of the rule for what triggered it.</param>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}

/// <summary>An action about to run.</summary>
public interface IActionInvocation
{
    /// <summary>The values that the action is given, the context excepted.</summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>On which changes of a match the action runs.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action.</summary>
    void Invoke();
}
