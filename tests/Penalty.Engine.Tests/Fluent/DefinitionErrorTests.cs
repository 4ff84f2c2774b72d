using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class DefinitionErrorTests
{
    [Test]
    public void A_rule_without_conditions_matches_once()
    {
        var session = SessionOf(new TestRule((when, then) => then.Do(ctx => Write("fired"))));

        session.Fire();
        session.Insert(new Customer("ann"));
        session.Fire();

        Log.Should().Equal("fired");
    }

    [Test]
    public void A_rule_must_do_something() =>
        Error((when, then) => when.Exists<Customer>()).Message.Should().Contain("at least one action");

    [Test]
    public void An_alias_may_be_declared_once() => Error((when, then) =>
    {
        Customer customer = null!;
        when.Match(() => customer).Match(() => customer);
        then.Do(ctx => Write(customer.Name));
    }).Message.Should().Be("Duplicate declarations. Declaration=customer");

    [Test]
    public void An_alias_may_be_declared_once_in_nested_groups_too() => Error((when, then) =>
    {
        Customer customer = null!;
        when.Match(() => customer).And(x => x.Match(() => customer));
        then.Do(ctx => Write(customer.Name));
    }).Message.Should().Be("Duplicate declarations. Declaration=customer");

    [Test]
    public void Alternatives_may_declare_the_same_alias() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            when.Or(x => x.Match(() => customer, c => c.Name == "ann").Match(() => customer, c => c.Name == "bob"));
            then.Do(ctx => Write(customer.Name));
        },
        new Customer("ann"),
        new Customer("bob")).Should().BeEquivalentTo("ann", "bob");

    [Test]
    public void A_match_and_a_dependency_need_different_aliases()
    {
        var act = () => new RuleDefinitionFactory().Create(new Clash());

        act.Should().Throw<RuleDefinitionException>().WithInnerException<InvalidOperationException>().WithMessage("Duplicate declarations*");
    }

    [Test]
    public void A_group_must_not_be_empty() => Error((when, then) =>
    {
        when.Or(x => { });
        then.Do(ctx => Write(string.Empty));
    }).Should().BeOfType<InvalidOperationException>();

    private static Exception Error(Action<ILeftHandSideExpression, IRightHandSideExpression> define)
    {
        var act = () => new RuleDefinitionFactory().Create(new TestRule(define));
        return act.Should().Throw<RuleDefinitionException>().Which.InnerException!;
    }

    private sealed class Clash : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Dependency().Resolve(() => customer);
            When().Match(() => customer);
            Then().Do(ctx => Write(customer.Name));
        }
    }
}
