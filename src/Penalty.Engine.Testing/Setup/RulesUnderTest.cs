namespace Penalty.Engine.Testing;

/// <summary>Reads the setup each time, so that rules can be registered after the harness was made.</summary>
internal sealed class RulesUnderTest : IRulesUnderTest
{
    private readonly IRulesTestSetup _setup;

    public RulesUnderTest(IRulesTestSetup setup) => _setup = setup;

    public IReadOnlyCollection<RuleInfo> Rules => _setup.Rules;

    private string Registered => Rules.Count == 0
        ? "No rules are registered."
        : $"Registered are: {string.Join(", ", Rules.Select(r => r.Definition.Name))}.";

    public RuleInfo GetRuleInfo(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        return Only(Rules.Where(r => r.Type == ruleType), $"of class {ruleType}", nameof(ruleType));
    }

    public RuleInfo GetRuleInfo(string ruleName)
    {
        ArgumentNullException.ThrowIfNull(ruleName);
        return Only(Rules.Where(r => r.Definition.Name == ruleName), $"named {ruleName}", nameof(ruleName));
    }

    public RuleInfo GetSingle() =>
        Rules.Count == 1
            ? Rules.Single()
            : throw new InvalidOperationException($"Say which rule is meant, unless exactly one is registered. {Registered}");

    private RuleInfo Only(IEnumerable<RuleInfo> found, string what, string parameter)
    {
        var rules = found.Take(2).ToArray();
        if (rules.Length == 1) return rules[0];
        var count = rules.Length == 0 ? "No rule" : "More than one rule";
        throw new ArgumentException($"{count} {what} is under test. {Registered}", parameter);
    }
}
