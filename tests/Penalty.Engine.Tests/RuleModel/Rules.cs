using System.Linq.Expressions;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.RuleModel;

/// <summary>Rules from the builder, for tests.</summary>
internal static class Rules
{
    public static IRuleDefinition Named(string name) =>
        Element.RuleDefinition(name, string.Empty, 0, Element.AndGroup(Pattern("s")), Nothing());

    public static PatternElement Pattern(string name, params LambdaExpression[] conditions) =>
        Element.Pattern(typeof(string), name, conditions.Select(Element.Condition), null);

    public static ActionGroupElement Nothing()
    {
        Expression<Action<IContext>> action = ctx => Ignore();
        return Element.ActionGroup(Element.Action(action));
    }

    public static void Ignore()
    {
    }
}
