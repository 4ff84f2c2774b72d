using System.Reflection;
using NRules.Fluent.Dsl;

namespace Penalty.Rules.Tests;

/// <summary>No rule without tests of its own, both ways, where a reader looks for them.</summary>
public sealed class RuleTestsGuard
{
    private static readonly Dictionary<Type, Type> TestsByRule = typeof(RuleTestsGuard).Assembly.GetTypes()
        .Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(RuleTests<>))
        .ToDictionary(t => t.BaseType!.GetGenericArguments()[0]);

    private static IEnumerable<Type> Rules => typeof(ClauseAttribute).Assembly.GetExportedTypes()
        .Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract);

    [Test]
    public void Rules_Loaded_AreMany() => Rules.Should().HaveCountGreaterThan(30);

    [TestCaseSource(nameof(Rules))]
    public void Rule_Any_HasTestsInTheFileOfItsName(Type rule)
    {
        TestsByRule.Should().ContainKey(rule);
        var tests = TestsByRule[rule];
        tests.Name.Should().Be(rule.Name + "Tests");
        tests.Namespace.Should().Be(rule.Namespace!.Replace("Penalty.Rules", "Penalty.Rules.Tests", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Any_IsTestedBothWays(Type rule)
    {
        var names = TestsByRule[rule].GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.GetCustomAttributes().Any(a => a is TestAttribute or TestCaseAttribute))
            .Select(m => m.Name)
            .ToList();
        names.Should().OnlyContain(n => n.StartsWith(rule.Name + "_", StringComparison.Ordinal) && n.Split('_').Length == 3);
        names.Should().Contain(n => n.EndsWith("_ConcludesNothing", StringComparison.Ordinal) || n.EndsWith("_CountsNone", StringComparison.Ordinal));
        names.Should().Contain(n => !n.EndsWith("_ConcludesNothing", StringComparison.Ordinal) && !n.EndsWith("_CountsNone", StringComparison.Ordinal));
    }
}
