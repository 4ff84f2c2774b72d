using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>The rules of a session, by class and name. A name that no rule has would else be one that never fired.</summary>
internal sealed class RulesUnderTest
{
    private readonly Lazy<IReadOnlyList<IRuleDefinition>> _rules;

    public RulesUnderTest(ISession session) => _rules = new(() =>
        [.. session.GetSchema().Nodes.SelectMany(n => n.Rules).Distinct().OrderBy(r => r.Name, StringComparer.Ordinal)]);

    private string Known => _rules.Value.Count == 0
        ? "The session has no rules."
        : $"The session has: {string.Join(", ", _rules.Value.Select(r => $"'{r.Name}'"))}.";

    public IRuleDefinition Only() => _rules.Value.Count == 1
        ? _rules.Value[0]
        : throw new InvalidOperationException($"Say which rule is meant, unless the session has exactly one. {Known}");

    public IRuleDefinition Of(Type type) => Find(r => ClassOf(r) == type, $"of class {type}", nameof(type));

    public IRuleDefinition Of(string name) => Find(r => r.Name == name, $"named '{name}'", nameof(name));

    private IRuleDefinition Find(Func<IRuleDefinition, bool> isMeant, string what, string parameter) => _rules.Value.Where(isMeant).ToList() switch
    {
        [var rule] => rule,
        [] => throw new ArgumentException($"No rule {what} is under test. {Known}", parameter),
        _ => throw new ArgumentException($"More than one rule {what} is under test. {Known}", parameter),
    };

    private static Type? ClassOf(IRuleDefinition rule) =>
        rule.Properties.TryGetProperty(RuleProperties.ClrType, out var type) ? type.Value as Type : null;
}
