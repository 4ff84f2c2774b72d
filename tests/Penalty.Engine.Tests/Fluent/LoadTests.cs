using System.Reflection;
using Penalty.Engine.Fluent;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Tests.Fluent;

public class LoadTests
{
    private static readonly Assembly Here = typeof(LoadTests).Assembly;

    [Test]
    public void An_assembly_gives_its_public_concrete_top_level_rules()
    {
        var types = Load(s => s.From(Here));

        types.Should().Contain([typeof(PlainRule), typeof(DecoratedRule)]);
        types.Should().NotContain([typeof(InternalRule), typeof(AbstractRule), typeof(GenericRule<>), typeof(Outer.NestedRule)]);
    }

    [Test]
    public void Private_and_nested_types_come_when_asked_for()
    {
        Load(s => s.NestedTypes().From(OnlyThese)).Should().BeEquivalentTo([typeof(PlainRule), typeof(Outer.NestedRule)]);
        Load(s => s.PrivateTypes().From(OnlyThese)).Should().BeEquivalentTo([typeof(PlainRule), typeof(InternalRule)]);
        Load(s => s.PrivateTypes().NestedTypes().From(OnlyThese)).Should().BeEquivalentTo(
            [typeof(PlainRule), typeof(InternalRule), typeof(Outer.NestedRule), typeof(Outer.NestedInternalRule)]);
        Load(s => s.PrivateTypes().PrivateTypes(false).From(OnlyThese)).Should().Equal(typeof(PlainRule));
    }

    [Test]
    public void Types_can_be_listed() =>
        Load(s => s.From(typeof(PlainRule), typeof(string)).From(new List<Type> { typeof(DecoratedRule) }))
            .Should().Equal(typeof(PlainRule), typeof(DecoratedRule));

    [Test]
    public void Types_can_be_scanned_for() =>
        Load(s => s.From(x => x.AssemblyOf<PlainRule>().AssemblyOf(Here.GetType()).Assembly(Here).Where(t => t == typeof(PlainRule))))
            .Should().Equal(typeof(PlainRule));

    [Test]
    public void Metadata_filter_what_is_loaded()
    {
        Load(s => s.From(Here).Where(m => m.IsTagged("derived"))).Should().Equal(typeof(DerivedFromDecorated));
        Load(s => s.From(Here).Where(m => m.Name == "decorated")).Should().Equal(typeof(DecoratedRule));
        Load(s => s.From(Here).Where(m => m.IsTagged("base")).Where(m => m.Name == "other")).Should().Equal(typeof(OverridesDecorated));
    }

    [Test]
    public void Rules_go_to_named_sets()
    {
        var repository = new RuleRepository();

        repository.Load(s => s.From(typeof(PlainRule)));
        repository.Load(s => s.From(typeof(DecoratedRule)).To("mine"));
        repository.Load(s => s.From(typeof(OverridesDecorated)).To("mine"));

        repository.GetRuleSets().Select(s => s.Name + s.Rules.Count()).Should().Equal("default1", "mine2");
        repository.GetRules().Should().HaveCount(3);
    }

    [Test]
    public void Sets_can_be_added_once()
    {
        var repository = new RuleRepository();
        var set = new RuleSet("mine");
        set.Add(new RuleDefinitionFactory().Create(new PlainRule()));

        repository.Add(set);

        repository.GetRules().Should().ContainSingle();
        repository.Invoking(r => r.Add(new RuleSet("mine"))).Should().Throw<ArgumentException>();
    }

    [Test]
    public void What_is_loaded_can_be_compiled_and_fired()
    {
        var repository = new RuleRepository();
        repository.Load(s => s.From(typeof(DecoratedRule)));
        Sessions.EngineFixture.Log.Clear();

        var session = repository.Compile().CreateSession();
        session.Insert(new Customer("ann"));
        session.Fire();

        Sessions.EngineFixture.Log.Should().Equal("decorated");
    }

    private static void OnlyThese(IRuleTypeScanner scanner) => scanner.Type(
        typeof(PlainRule), typeof(InternalRule), typeof(Outer.NestedRule), typeof(Outer.NestedInternalRule));

    private static IEnumerable<Type> Load(Action<IRuleLoadSpec> spec)
    {
        var repository = new RuleRepository();
        repository.Load(spec);
        return repository.GetRules().Select(r => (Type)r.Properties[RuleProperties.ClrType]);
    }
}
