using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Tests.Fluent;

public class MetadataTests
{
    [Test]
    public void Defaults_of_a_rule_that_says_nothing()
    {
        var rule = Define(new PlainRule());

        rule.Name.Should().Be(typeof(PlainRule).FullName);
        rule.Description.Should().BeEmpty();
        rule.Priority.Should().Be(0);
        rule.Repeatability.Should().Be(RuleRepeatability.Repeatable);
        rule.Tags.Should().BeEmpty();
        rule.Properties[RuleProperties.ClrType].Should().Be(typeof(PlainRule));
    }

    [Test]
    public void Attributes_say_it_all()
    {
        var rule = Define(new DecoratedRule());

        rule.Name.Should().Be("decorated");
        rule.Description.Should().Be("says much");
        rule.Priority.Should().Be(7);
        rule.Repeatability.Should().Be(RuleRepeatability.NonRepeatable);
        rule.Tags.Should().BeEquivalentTo("base", "shared");
    }

    [Test]
    public void Tags_and_priority_are_inherited_and_nothing_else()
    {
        var metadata = new RuleMetadata(typeof(DerivedFromDecorated));

        metadata.Tags.Should().BeEquivalentTo("base", "shared", "derived");
        metadata.Priority.Should().Be(7);
        metadata.Name.Should().Be(typeof(DerivedFromDecorated).FullName);
        metadata.Description.Should().BeEmpty();
        metadata.Repeatability.Should().BeNull();
        metadata.IsTagged("derived").Should().BeTrue();
        metadata.IsTagged("absent").Should().BeFalse();
    }

    [Test]
    public void The_nearest_attribute_and_the_code_win()
    {
        new RuleMetadata(typeof(OverridesDecorated)).Priority.Should().Be(9);
        var rule = Define(new OverridesDecorated());

        rule.Name.Should().Be("said in code");
        rule.Priority.Should().Be(11);
        rule.Tags.Should().BeEquivalentTo("base", "shared");
    }

    [Test]
    public void Tags_may_have_attributes_of_their_own() =>
        Define(new TaggedRule()).Tags.Should().Equal("money");

    [Test]
    public void An_instance_can_be_defined_again()
    {
        var rule = new DecoratedRule();

        new RuleDefinitionFactory().Create([rule, rule]).Should().HaveCount(2).And.OnlyContain(r => r.Name == "decorated");
    }

    [Test]
    public void A_rule_cannot_be_described_outside_of_its_definition()
    {
        var act = () => new LateRule().Late();

        act.Should().Throw<InvalidOperationException>();
    }

    private static IRuleDefinition Define(Rule rule) => new RuleDefinitionFactory().Create(rule);

    private sealed class MoneyAttribute() : TagAttribute("money");

    [Money]
    private sealed class TaggedRule : PlainRule;

    private sealed class LateRule : PlainRule
    {
        public void Late() => When();
    }
}
