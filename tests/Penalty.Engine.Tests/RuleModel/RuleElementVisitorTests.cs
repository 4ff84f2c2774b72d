using System.Linq.Expressions;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.RuleModel;

public class RuleElementVisitorTests
{
    private static readonly Expression<Func<string, bool>> Short = s => s.Length < 3;
    private static readonly Expression<Func<string, bool>> Long = s => s.Length > 3;

    [Test]
    public void What_is_not_changed_is_returned_as_it_is()
    {
        var rule = Everything();

        new RuleElementVisitor<Context>().Visit(Context.Empty, rule).Should().BeSameAs(rule);
    }

    [Test]
    public void Every_element_is_visited_once()
    {
        var counter = new Counter();

        counter.Visit(Context.Empty, Everything());

        counter.Seen.Should().BeEquivalentTo(
        [
            "DependencyGroup", "Dependency", "And", "Pattern", "Exists", "Or", "Pattern", "NamedExpression", "Not", "Pattern",
            "ForAll", "Pattern", "Pattern", "Pattern", "Aggregate", "Pattern", "Pattern", "Binding",
            "FilterGroup", "Filter", "ActionGroup", "Action",
        ]);
    }

    [Test]
    public void A_change_rebuilds_what_is_above_it_and_nothing_else()
    {
        var rule = Everything();

        var changed = new Shortener().Visit(Context.Empty, rule);

        changed.Should().NotBeSameAs(rule);
        changed.Name.Should().Be(rule.Name);
        changed.Tags.Should().Equal(rule.Tags);
        changed.Properties["key"].Should().Be("value");
        changed.RightHandSide.Should().BeSameAs(rule.RightHandSide);
        changed.LeftHandSide.ChildElements[0].Should().BeSameAs(rule.LeftHandSide.ChildElements[0]);
        ConditionOf(changed).Should().BeSameAs(Short);
        ConditionOf(rule).Should().BeSameAs(Long);
    }

    [Test]
    public void Rebuilding_a_pattern_leaves_the_original_declaration_alone()
    {
        var pattern = Rules.Pattern("s", Long);

        var changed = (PatternElement)new Shortener().Visit(Context.Empty, pattern);

        changed.Declaration.Should().Be(pattern.Declaration);
        pattern.Declaration.Target.Should().BeSameAs(pattern);
        changed.Declaration.Target.Should().BeSameAs(changed);
    }

    [Test]
    public void A_condition_can_become_one_of_another_kind() =>
        new Negation().Visit(Context.Empty, Element.AndGroup(Element.Exists(Rules.Pattern("s"))))
            .As<AndElement>().ChildElements.Should().AllBeOfType<NotElement>();

    [Test]
    public void A_list_stays_the_same_list_when_nothing_in_it_changes()
    {
        IReadOnlyList<string> list = ["a", "b"];

        RuleElementVisitor<int>.Visit(1, list, (_, s) => s).Should().BeSameAs(list);
        RuleElementVisitor<int>.Visit(1, list, (n, s) => s + n).Should().Equal("a1", "b1");
    }

    private static LambdaExpression ConditionOf(IRuleDefinition rule) =>
        ((PatternElement)((OrElement)((ExistsElement)rule.LeftHandSide.ChildElements[1]).Source).ChildElements[0]).Expressions[0].Expression;

    private static IRuleDefinition Everything()
    {
        Expression<Func<string, int>> binding = s => s.Length;
        Expression<Func<string, bool>> filter = s => s.Length > 0;
        Expression<Action<IContext, string, IDisposable>> action = (ctx, s, service) => service.Dispose();
        var collection = Element.Pattern(
            Element.Declaration(typeof(IEnumerable<string>), "all"), Array.Empty<NamedExpressionElement>(), Element.Collect(Rules.Pattern("c")));
        var bound = Element.Pattern(
            Element.Declaration(typeof(int), "length"), Array.Empty<NamedExpressionElement>(), Element.Binding(binding));
        return Element.RuleDefinition(
            "everything", "d", 1, RuleRepeatability.NonRepeatable, ["tag"], [new RuleProperty("key", "value")],
            Element.DependencyGroup(Element.Dependency(typeof(IDisposable), "service")),
            Element.AndGroup(
                Rules.Pattern("s"),
                Element.Exists(Element.OrGroup(Rules.Pattern("e", Long), Element.Not(Rules.Pattern("n")))),
                Element.ForAll(Rules.Pattern("b"), [Rules.Pattern("f")]),
                collection,
                bound),
            Element.FilterGroup(Element.Filter(FilterType.Predicate, filter)),
            Element.ActionGroup(Element.Action(action)));
    }

    private sealed class Shortener : RuleElementVisitor<Context>
    {
        protected internal override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element) =>
            element.Expression == Long ? Element.Condition(Short) : element;
    }

    private sealed class Negation : RuleElementVisitor<Context>
    {
        protected internal override RuleElement VisitExists(Context context, ExistsElement element) => Element.Not(element.Source);
    }
}
