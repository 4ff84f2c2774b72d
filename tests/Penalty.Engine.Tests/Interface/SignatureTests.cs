using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Penalty.Engine.Aggregators;
using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Tests.Conformance;

/// <summary>What the listing does not tell of signatures, and source code needs all the same.</summary>
public class SignatureTests
{
    [TestCase(typeof(ILeftHandSideExpression))]
    [TestCase(typeof(IFilterExpression))]
    [TestCase(typeof(QueryExtensions))]
    [TestCase(typeof(IRuleLoadSpec))]
    [TestCase(typeof(IRuleTypeScanner))]
    [TestCase(typeof(RuleTypeScanner))]
    [TestCase(typeof(Element))]
    public void Arrays_can_be_listed(Type type) =>
        type.GetMethods().SelectMany(m => m.GetParameters())
            .Where(p => p.ParameterType.IsArray && !p.IsDefined(typeof(ParamArrayAttribute)))
            .Should().BeEmpty();

    [TestCase(typeof(ContextExtensions))]
    [TestCase(typeof(QueryExtensions))]
    [TestCase(typeof(RuleMetadataExtensions))]
    [TestCase(typeof(DeclarationExtensions))]
    [TestCase(typeof(RuleSetExtensions))]
    [TestCase(typeof(RuleRepositoryExtensions))]
    [TestCase(typeof(AggregateExpressionExtensions))]
    public void Extensions_can_be_called_as_members(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsDefined(typeof(ExtensionAttribute)))
            .Should().BeEmpty();

    [TestCase(typeof(IRuleLoadSpec), "PrivateTypes", true)]
    [TestCase(typeof(IRuleLoadSpec), "NestedTypes", true)]
    [TestCase(typeof(IRuleTypeScanner), "PrivateTypes", true)]
    [TestCase(typeof(IRuleTypeScanner), "NestedTypes", true)]
    [TestCase(typeof(RuleTypeScanner), "PrivateTypes", true)]
    [TestCase(typeof(RuleTypeScanner), "NestedTypes", true)]
    [TestCase(typeof(IRightHandSideExpression), "Action", (int)(ActionTrigger.Activated | ActionTrigger.Reactivated))]
    [TestCase(typeof(AggregateBuilder), "Aggregator", null)]
    public void The_last_parameter_has_its_default(Type type, string method, object? expected)
    {
        var parameter = type.GetMethod(method)!.GetParameters()[^1];

        parameter.HasDefaultValue.Should().BeTrue();
        parameter.RawDefaultValue.Should().Be(expected);
    }

    [TestCase(typeof(GroupBuilder))]
    [TestCase(typeof(AggregateBuilder))]
    [TestCase(typeof(ExistsBuilder))]
    [TestCase(typeof(NotBuilder))]
    public void A_pattern_needs_no_name(Type type) =>
        type.GetMethod("Pattern", [typeof(Type), typeof(string)])!.GetParameters()[1].HasDefaultValue.Should().BeTrue();

    // NRules' documentation of the fluent DSL has this table.
    [TestCase(typeof(NameAttribute), false, false)]
    [TestCase(typeof(Penalty.Engine.Fluent.Dsl.DescriptionAttribute), false, false)]
    [TestCase(typeof(TagAttribute), true, true)]
    [TestCase(typeof(PriorityAttribute), false, true)]
    [TestCase(typeof(RepeatabilityAttribute), false, false)]
    public void Attributes_are_used_as_documented(Type type, bool several, bool inherited)
    {
        var usage = type.GetCustomAttribute<AttributeUsageAttribute>()!;

        usage.AllowMultiple.Should().Be(several);
        usage.Inherited.Should().Be(inherited);
        usage.ValidOn.Should().Be(AttributeTargets.Class);
    }

    [Test]
    public void Facts_of_any_type_can_be_matched() =>
        typeof(ILeftHandSideExpression).GetMethods().Concat(typeof(QueryExtensions).GetMethods())
            .Concat(typeof(IRightHandSideExpression).GetMethods()).Concat(typeof(IDependencyExpression).GetMethods())
            .Where(m => m.IsGenericMethod)
            .SelectMany(m => m.GetGenericArguments())
            .Where(a => a.GenericParameterAttributes != GenericParameterAttributes.None || a.GetGenericParameterConstraints().Length > 0)
            .Should().BeEmpty();

    [Test]
    public void Properties_are_taken_from_the_map_by_out_parameter() =>
        typeof(PropertyMap).GetMethod("TryGetProperty")!.GetParameters()[1].IsOut.Should().BeTrue();

    [Test]
    public void Filters_and_conditions_are_expressions() =>
        typeof(IFilterExpression).GetMethod("OnChange")!.GetParameters()[0].ParameterType.Should().Be<Expression<Func<object>>[]>();
}
