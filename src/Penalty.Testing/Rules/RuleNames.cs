using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Penalty.Testing;

/// <summary>The names of rules by their classes.</summary>
internal static class RuleNames
{
    public static string Of<TRule>()
        where TRule : Rule, new() => Name<TRule>.Value;

    private static class Name<TRule>
        where TRule : Rule, new()
    {
        public static readonly string Value = new RuleDefinitionFactory().Create(new TRule()).Name;
    }
}
