using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class RuleSetTests
{
    [Test]
    public void GetSingle_OneRule_IsIt() => RuleSet(typeof(CustomerRule)).GetSingle().Type.Should().Be<CustomerRule>();

    [Test]
    public void GetSingle_NoRule_Throws() =>
        RuleSet().Invoking(r => r.GetSingle())
            .Should().Throw<InvalidOperationException>().WithMessage("*No rules are registered.");

    [Test]
    public void GetSingle_SeveralRules_ThrowsAndNamesThem() =>
        RuleSet(typeof(CustomerRule), typeof(OrderRule)).Invoking(r => r.GetSingle())
            .Should().Throw<InvalidOperationException>().WithMessage("*exactly one*customer, order.");

    [Test]
    public void GetRuleInfo_Registered_IsIt()
    {
        var rules = RuleSet(typeof(CustomerRule), typeof(OrderRule));
        rules.GetRuleInfo(typeof(OrderRule)).Definition.Name.Should().Be("order");
        rules.GetRuleInfo("customer").Type.Should().Be<CustomerRule>();
        rules.Rules.Should().HaveCount(2);
    }

    [Test]
    public void GetRuleInfo_NotRegistered_ThrowsAndNamesThoseThatAre()
    {
        var rules = RuleSet(typeof(CustomerRule));
        rules.Invoking(r => r.GetRuleInfo(typeof(OrderRule)))
            .Should().Throw<ArgumentException>().WithMessage("No rule of class *OrderRule*Registered are: customer.*");
        rules.Invoking(r => r.GetRuleInfo("nobody"))
            .Should().Throw<ArgumentException>().WithMessage("No rule named nobody*Registered are: customer.*");
    }

    [Test]
    public void GetRuleInfo_RegisteredTwice_Throws()
    {
        var rules = RuleSet(typeof(CustomerRule), typeof(CustomerRule));
        rules.Invoking(r => r.GetRuleInfo(typeof(CustomerRule)))
            .Should().Throw<ArgumentException>().WithMessage("More than one rule of class*");
        rules.Invoking(r => r.GetRuleInfo("customer"))
            .Should().Throw<ArgumentException>().WithMessage("More than one rule named customer*");
    }

    [Test]
    public void Verify_RuleWithoutNameOfSeveral_Throws() =>
        Rules(typeof(CustomerRule), typeof(OrderRule)).Invoking(f => f.Verify(x => x.Rule().Fired()))
            .Should().Throw<InvalidOperationException>();

    [Test]
    public void Verify_RuleThatIsNotRegistered_Throws() =>
        Rules(typeof(CustomerRule)).Invoking(f => f.VerifySequence(s => s.Rule<OrderRule>().Fired()))
            .Should().Throw<ArgumentException>();

    private static IRulesUnderTest RuleSet(params Type[] rules)
    {
        var setup = new RulesTestSetup();
        foreach (var rule in rules) setup.Rule(rule);
        return new RulesTestHarness(setup).RuleSet;
    }
}
