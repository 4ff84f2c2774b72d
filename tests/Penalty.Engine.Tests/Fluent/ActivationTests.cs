using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Fluent;

public class ActivationTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void An_activator_may_make_as_many_rules_as_it_likes(int count)
    {
        var repository = new RuleRepository(new Activator(_ => Enumerable.Range(0, count).Select(i => Named($"rule{i}"))));

        repository.Load(s => s.From(typeof(PlainRule)));

        repository.GetRules().Select(r => r.Name).Should().Equal(Enumerable.Range(0, count).Select(i => $"rule{i}"));
    }

    [Test]
    public void The_activator_can_be_changed()
    {
        var repository = new RuleRepository();
        repository.Activator.Should().BeOfType<DefaultRuleActivator>();

        repository.Activator = new Activator(_ => []);
        repository.Load(s => s.From(typeof(PlainRule)));

        repository.GetRules().Should().BeEmpty();
    }

    [Test]
    public void A_rule_that_cannot_be_made_says_which_and_why()
    {
        var cause = new InvalidOperationException("no");
        var repository = new RuleRepository(new Activator(_ => throw cause));

        var thrown = repository.Invoking(r => r.Load(s => s.From(typeof(PlainRule)))).Should().Throw<RuleActivationException>().Which;

        thrown.RuleType.Should().Be<PlainRule>();
        thrown.RuleTypeName.Should().Contain(typeof(PlainRule).FullName);
        thrown.Message.Should().Contain("Failed to activate rule type").And.Contain(typeof(PlainRule).FullName);
        thrown.InnerException.Should().BeSameAs(cause);
    }

    [Test]
    public void An_activator_that_makes_nothing_at_all_is_an_error()
    {
        var repository = new RuleRepository(new Activator(_ => [null!]));

        repository.Invoking(r => r.Load(s => s.From(typeof(PlainRule)))).Should().Throw<RuleActivationException>()
            .Which.RuleType.Should().Be<PlainRule>();
    }

    [Test]
    public void A_constructor_that_throws_is_an_activation_error() =>
        new RuleRepository().Invoking(r => r.Load(s => s.From(typeof(ThrowsInConstructor))))
            .Should().Throw<RuleActivationException>().Which.RuleType.Should().Be<ThrowsInConstructor>();

    [Test]
    public void A_definition_that_throws_says_which_and_why_and_loads_nothing()
    {
        var repository = new RuleRepository();

        var thrown = repository.Invoking(r => r.Load(s => s.From(typeof(PlainRule), typeof(ThrowsInDefine))))
            .Should().Throw<RuleDefinitionException>().Which;

        thrown.RuleType.Should().Be<ThrowsInDefine>();
        thrown.RuleTypeName.Should().Contain(typeof(ThrowsInDefine).FullName);
        thrown.Message.Should().Contain("Failed to build rule definition").And.Contain(typeof(ThrowsInDefine).FullName);
        thrown.InnerException.Should().BeOfType<NotSupportedException>();
        repository.GetRules().Should().BeEmpty();
    }

    private static TestRule Named(string name) => new(
        (when, then) =>
        {
            when.Exists<Customer>();
            then.Do(ctx => ctx.Halt());
        },
        name);

    private sealed class Activator(Func<Type, IEnumerable<Rule>> activate) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => activate(type);
    }

    private sealed class ThrowsInConstructor : PlainRule
    {
        public ThrowsInConstructor() => throw new NotSupportedException();
    }

    private sealed class ThrowsInDefine : PlainRule
    {
        public override void Define() => throw new NotSupportedException();
    }
}
