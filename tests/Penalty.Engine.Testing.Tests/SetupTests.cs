using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class SetupTests
{
    [Test]
    public void Rule_Class_IsRegisteredWithInstanceAndDefinition()
    {
        var setup = new RulesTestSetup();
        setup.Rule<CustomerRule>();
        var info = setup.Rules.Should().ContainSingle().Subject;
        info.Type.Should().Be<CustomerRule>();
        info.Instance.Should().BeOfType<CustomerRule>();
        info.Definition.Name.Should().Be("customer");
    }

    [Test]
    public void Rule_Instance_FiresWithItsDependencies()
    {
        var seen = new List<string>();
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule(new DependentRule(seen));
        fixture.Fire(Li).Verify(x => x.Rule<DependentRule>().Fired());
        seen.Should().Equal("Li");
    }

    [Test]
    public void Rule_Definition_IsFoundByNameAndByTheClassThatItWasMadeFrom()
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule(new RuleDefinitionFactory().Create(new CustomerRule()));
        fixture.Fire(Li).Verify(x => x.Rule("customer").Fired());
        fixture.Verify(x => x.Rule<CustomerRule>().Fired());
        fixture.Setup.Rules.Single().Instance.Should().BeNull();
    }

    [Test]
    public void Rule_DefinitionThatWasBuilt_HasNoType()
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule(Built());
        fixture.Fire(Li).Verify(x => x.Rule().Fired(Matched.Fact(Li)));
        fixture.Setup.Rules.Single().Type.Should().BeNull();
    }

    [TestCase(typeof(string), "*isn't a rule class*")]
    [TestCase(typeof(Rule), "*register an instance*")]
    [TestCase(typeof(DependentRule), "*register an instance*")]
    public void Rule_TypeThatIsNoConstructibleRule_Throws(Type type, string message) =>
        new RulesTestSetup().Invoking(s => s.Rule(type)).Should().Throw<ArgumentException>().WithMessage(message);

    [Test]
    public void Rule_IsNull_Throws()
    {
        var setup = new RulesTestSetup();
        setup.Invoking(s => s.Rule((Type)null!)).Should().Throw<ArgumentNullException>();
        setup.Invoking(s => s.Rule((Rule)null!)).Should().Throw<ArgumentNullException>();
        setup.Invoking(s => s.Rule((IRuleDefinition)null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void Setup_AfterSessionWasUsed_Throws()
    {
        var setup = Rules(typeof(CustomerRule)).Fire(Li).Setup;
        const string Message = "*compiled when the session was first used*";
        setup.Invoking(s => s.Rule<OrderRule>()).Should().Throw<InvalidOperationException>().WithMessage("*OrderRule" + Message);
        setup.Invoking(s => s.Rule(Built())).Should().Throw<InvalidOperationException>().WithMessage("built" + Message);
        setup.Invoking(s => s.CompilerSetupAction = _ => { }).Should().Throw<InvalidOperationException>().WithMessage(Message);
        setup.Rules.Should().ContainSingle();
    }

    [Test]
    public void Setup_AfterRecorderWasUsed_IsStillOpen()
    {
        var fixture = new RulesTestFixture();
        fixture.Recorder.Pause();
        fixture.Setup.Rule<CustomerRule>();
        fixture.Fire(Li).Verify(x => x.Rule().Fired(Times.Never));
    }

    [Test]
    public void CompilerSetupAction_IdentityComparer_IsUsed()
    {
        var fixture = Rules(typeof(CustomerRule));
        fixture.Setup.CompilerSetupAction = c => c.FactIdentityComparerRegistry.RegisterComparer(new ByName());
        fixture.Session.Insert(Li);
        fixture.Session.TryInsert(new Customer("Li")).Should().BeFalse("it is the same customer by name");
    }

    [Test]
    public void CompilerSetupAction_Unset_LeavesIdentityAsItIs()
    {
        var fixture = Rules(typeof(CustomerRule));
        fixture.Session.Insert(Li);
        fixture.Session.TryInsert(new Customer("Li")).Should().BeTrue();
    }

    [Test]
    public void Asserter_Replaced_GetsEachResult()
    {
        var asserter = new Collecting();
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        fixture.Asserter = asserter;
        fixture.Verify(x => x.Rule().Fired());
        fixture.Verify(x => x.Rule().Fired(Times.Never));
        fixture.VerifySequence(_ => { });
        asserter.Results.Select(r => r.Status)
            .Should().Equal(RuleAssertStatus.Passed, RuleAssertStatus.Failed, RuleAssertStatus.Failed);
        fixture.Invoking(f => f.Asserter = null!).Should().Throw<ArgumentNullException>();
    }

    private static IRuleDefinition Built()
    {
        System.Linq.Expressions.Expression<Action<IContext, Customer>> action = (_, customer) => Act.Idly();
        var builder = new RuleModel.Builders.RuleBuilder();
        builder.Name("built");
        builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private sealed class ByName : IEqualityComparer<Customer>
    {
        public bool Equals(Customer? x, Customer? y) => x?.Name == y?.Name;

        public int GetHashCode(Customer obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class Collecting : IRuleAsserter
    {
        public List<RuleAssertResult> Results { get; } = [];

        public void Assert(RuleAssertResult result) => Results.Add(result);
    }
}
