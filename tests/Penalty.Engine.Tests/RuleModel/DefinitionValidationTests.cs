using System.Linq.Expressions;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.RuleModel;

public class DefinitionValidationTests
{
    private static readonly Expression<Func<string, string, bool>> BasedOnA = (b, a) => a == b;

    [Test]
    public void A_rule_has_a_name() => Refused(() => Rules.Named(string.Empty)).Should().Be("Rule name not provided");

    [Test]
    public void Conditions_refer_to_what_stands_before_them()
    {
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("b", BasedOnA)))).Should().EndWith("Variables=a");
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("b", BasedOnA), Rules.Pattern("a")))).Should().EndWith("Variables=a");
        Refused(() => Rule(Element.OrGroup(Rules.Pattern("a"), Rules.Pattern("b", BasedOnA)))).Should().EndWith("Variables=a");
        Rule(Element.AndGroup(Rules.Pattern("a"), Element.Not(Rules.Pattern("b", BasedOnA)))).Should().NotBeNull();
    }

    [Test]
    public void Conditions_do_not_refer_into_a_negation() =>
        Refused(() => Rule(Element.AndGroup(Element.Not(Rules.Pattern("a")), Rules.Pattern("b", BasedOnA)))).Should().EndWith("Variables=a");

    [Test]
    public void Actions_and_filters_refer_to_what_is_declared()
    {
        Expression<Action<IContext, string>> action = (ctx, z) => Rules.Ignore();
        Expression<Func<string, bool>> filter = z => z == "z";

        Refused(() => Rule(Element.AndGroup(Rules.Pattern("a")), actions: Element.ActionGroup(Element.Action(action))))
            .Should().Contain("actions").And.EndWith("Variables=z");
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("a")), Element.FilterGroup(Element.Filter(FilterType.Predicate, filter))))
            .Should().Contain("filter").And.EndWith("Variables=z");
    }

    [Test]
    public void A_name_is_declared_once()
    {
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("a"), Rules.Pattern("a")))).Should().EndWith("Declaration=a");
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("a"), Element.AndGroup(Rules.Pattern("a"))))).Should().EndWith("Declaration=a");
        Refused(() => Rule(Element.AndGroup(Rules.Pattern("a"), Element.Pattern(typeof(int), "a", Array.Empty<NamedExpressionElement>(), null))))
            .Should().EndWith("Declaration=a");
        Refused(() => Rule(Element.AndGroup(Element.Exists(Element.AndGroup(Rules.Pattern("a"), Rules.Pattern("a"))))))
            .Should().EndWith("Declaration=a");
        Rule(Element.OrGroup(Rules.Pattern("a"), Rules.Pattern("a"))).Should().NotBeNull();
    }

    private static IRuleDefinition Rule(GroupElement conditions, FilterGroupElement? filters = null, ActionGroupElement? actions = null) =>
        Element.RuleDefinition(
            "rule", string.Empty, 0, RuleRepeatability.Repeatable, [], [], Element.DependencyGroup(), conditions,
            filters ?? Element.FilterGroup(), actions ?? Rules.Nothing());

    private static string Refused(Func<object> make) => make.Should().Throw<InvalidOperationException>().Which.Message;
}
