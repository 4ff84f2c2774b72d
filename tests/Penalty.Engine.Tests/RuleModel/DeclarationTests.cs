using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.RuleModel;

public class DeclarationTests
{
    [Test]
    public void Declarations_are_equal_by_name_and_type()
    {
        var declaration = Element.Declaration(typeof(string), "a");

        declaration.Should().Be(Element.Declaration(typeof(string), "a"));
        declaration.GetHashCode().Should().Be(Element.Declaration(typeof(string), "a").GetHashCode());
        declaration.Should().NotBe(Element.Declaration(typeof(string), "b"));
        declaration.Should().NotBe(Element.Declaration(typeof(object), "a"));
        declaration.Equals((Declaration?)null).Should().BeFalse();
        declaration!.Equals((object)"a").Should().BeFalse();
    }

    [Test]
    public void Parameters_stand_for_declarations_both_ways()
    {
        var declaration = Element.Declaration(typeof(string), "a");

        var parameter = declaration.ToParameterExpression();

        (parameter.Name, parameter.Type).Should().Be(("a", typeof(string)));
        parameter.ToDeclaration().Should().Be(declaration);
    }

    [Test]
    public void A_declaration_knows_the_element_that_declares_it()
    {
        var pattern = Rules.Pattern("a");
        var dependency = Element.Dependency(typeof(string), "b");

        pattern.Declaration.Target.Should().BeSameAs(pattern);
        dependency.Declaration.Target.Should().BeSameAs(dependency);
        Element.Declaration(typeof(string), "c").Target.Should().BeNull();
    }

    [Test]
    public void Compiling_a_rule_leaves_it_as_it_is()
    {
        var pattern = Rules.Pattern("f");
        var rule = Element.RuleDefinition(
            "all", string.Empty, 0, Element.AndGroup(Element.ForAll(Rules.Pattern("b"), [pattern])), Rules.Nothing());

        new RuleCompiler().Compile([rule]);

        pattern.Declaration.Target.Should().BeSameAs(pattern);
    }

    [Test]
    public void Exports_and_imports_say_what_an_element_declares_and_needs()
    {
        System.Linq.Expressions.Expression<Func<string, string, bool>> same = (b, a) => a == b;
        var first = Rules.Pattern("a");
        var second = Rules.Pattern("b", same);

        second.Imports.Select(d => d.Name).Should().Equal("a");
        second.Exports.Select(d => d.Name).Should().Equal("b");
        Element.AndGroup(first, second).Imports.Should().BeEmpty();
        Element.AndGroup(second, first).Imports.Select(d => d.Name).Should().Equal("a");
        Element.OrGroup(first, second).Imports.Select(d => d.Name).Should().Equal("a");
        Element.Exists(second).Exports.Should().BeEmpty();
        Element.Not(second).Imports.Select(d => d.Name).Should().Equal("a");
    }
}
