using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds the actions of a rule.</summary>
public class ActionGroupBuilder : RuleElementBuilder, IBuilder<ActionGroupElement>
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>Adds an action that runs when a match is new or a fact of it is updated.</summary>
    /// <param name="expression">The action; its first parameter is an <see cref="IContext"/>.</param>
    public void Action(LambdaExpression expression) => _actions.Add(Element.Action(expression));

    /// <summary>Adds an action.</summary>
    /// <param name="expression">The action; its first parameter is an <see cref="IContext"/>.</param>
    /// <param name="actionTrigger">On which changes of a match it runs.</param>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) =>
        _actions.Add(Element.Action(expression, actionTrigger));

    ActionGroupElement IBuilder<ActionGroupElement>.Build() => Element.ActionGroup(_actions);
}
