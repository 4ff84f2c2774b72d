using System.Linq.Expressions;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.RuleModel;

/// <summary>What the factory of elements refuses to make.</summary>
public class ElementTests
{
    private static readonly Expression<Func<string, int>> Length = s => s.Length;
    private static readonly Expression<Func<string, bool>> Any = s => s.Length > 0;
    private static readonly Expression<Func<string, IEnumerable<char>>> Letters = s => s;
    private static readonly NamedExpressionElement[] None = [];

    [Test]
    public void A_condition_is_a_predicate() =>
        Refused<ArgumentException>(() => Rules.Pattern("s", Length)).Should().Contain("Boolean");

    [Test]
    public void A_source_gives_what_the_pattern_wants()
    {
        Refused<ArgumentException>(() => Element.Pattern(Element.Declaration(typeof(string), "s"), None, Element.Binding(Length)))
            .Should().Contain("not assignable");
        Refused<ArgumentException>(() => Element.Pattern(typeof(string), "s", None, Rules.Pattern("t"))).Should().Contain("Invalid source");
        Element.Pattern(typeof(object), "o", None, Element.Binding(typeof(int), Length)).Source.Should().BeOfType<BindingElement>();
    }

    [Test]
    public void A_binding_gives_its_result_type()
    {
        Element.Binding(Length).ResultType.Should().Be<int>();
        Refused<ArgumentException>(() => Element.Binding(typeof(string), Length)).Should().Contain("not assignable");
    }

    [Test]
    public void Groups_hold_conditions()
    {
        Refused<InvalidOperationException>(() => Element.AndGroup()).Should().Contain("at least one");
        Refused<InvalidOperationException>(() => Element.OrGroup(Array.Empty<RuleElement>().AsEnumerable())).Should().Contain("at least one");
        Refused<ArgumentException>(() => Element.AndGroup(Element.Binding(Length))).Should().Contain("Binding");
        Refused<ArgumentException>(() => Element.Exists(Element.Collect(Rules.Pattern("s")))).Should().Contain("Aggregate");
        Refused<ArgumentNullException>(() => Element.Not(null!));
        Element.Group(GroupType.Or, [Rules.Pattern("s")]).Should().BeOfType<OrElement>();
        Element.Group(GroupType.And, [Rules.Pattern("s")]).Should().BeOfType<AndElement>();
    }

    [Test]
    public void For_all_needs_a_pattern() =>
        Refused<ArgumentException>(() => Element.ForAll(Rules.Pattern("s"), [])).Should().Contain("FORALL");

    [Test]
    public void An_action_takes_a_context_first_and_has_a_trigger()
    {
        Expression<Action<IContext>> action = ctx => Rules.Ignore();
        Expression<Action<string>> other = s => Rules.Ignore();

        Element.Action(action).ActionTrigger.Should().Be(ActionTrigger.Activated | ActionTrigger.Reactivated);
        Refused<ArgumentException>(() => Element.Action(other)).Should().Contain("IContext");
        Refused<ArgumentException>(() => Element.Action(action, ActionTrigger.None)).Should().Contain("trigger");
        Refused<InvalidOperationException>(() => Element.ActionGroup()).Should().Contain("at least one action");
    }

    [Test]
    public void A_predicate_filter_is_a_predicate()
    {
        Refused<ArgumentException>(() => Element.Filter(FilterType.Predicate, Length)).Should().Contain("Boolean");
        Element.Filter(FilterType.KeyChange, Length).FilterType.Should().Be(FilterType.KeyChange);
        Element.Filter(FilterType.Predicate, Any).Imports.Should().ContainSingle();
    }

    [Test]
    public void Aggregates_have_their_selectors_and_types()
    {
        var source = Rules.Pattern("s");

        Element.Collect(source).ResultType.Should().Be<IEnumerable<string>>();
        Element.GroupBy(Length, Any, source).ResultType.Should().Be<IGrouping<int, bool>>();
        Element.Project(Length, source).ResultType.Should().Be<int>();
        Element.Flatten(typeof(char), Letters, source).ResultType.Should().Be<char>();
        Refused<ArgumentException>(() => Element.Collect(typeof(int), source));
        Refused<ArgumentException>(() => Element.Project(typeof(string), Length, source));
        Refused<ArgumentException>(() => Element.Flatten(typeof(string), Letters, source));
        Refused<ArgumentException>(() => Element.GroupBy(typeof(IGrouping<string, bool>), Length, Any, source));
        Refused<ArgumentException>(() => Element.Aggregate(typeof(int), "Project", None, source)).Should().Contain("Selector");
    }

    [Test]
    public void A_service_is_of_the_type_of_its_declaration() =>
        Refused<ArgumentException>(() => Element.Dependency(Element.Declaration(typeof(string), "s"), typeof(int)));

    [Test]
    public void Names_and_types_are_not_null()
    {
        Refused<ArgumentNullException>(() => Element.Declaration(null!, "s"));
        Refused<ArgumentNullException>(() => Element.Declaration(typeof(string), null!));
        Refused<ArgumentNullException>(() => Element.Condition(null!));
    }

    [Test]
    public void Expressions_are_found_by_name()
    {
        var expressions = Rules.Pattern("s", Any, Any).Expressions;

        expressions.Find(PatternElement.ConditionName).Should().HaveCount(2);
        expressions.FindSingleOrDefault("other").Should().BeNull();
        expressions.Invoking(e => e["other"]).Should().Throw<ArgumentException>();
        expressions.Invoking(e => e.FindSingleOrDefault("Condition")).Should().Throw<InvalidOperationException>();
        expressions.Update(expressions).Should().BeSameAs(expressions);
    }

    private static string Refused<TException>(Func<object> make)
        where TException : Exception => make.Should().Throw<TException>().Which.Message;
}
