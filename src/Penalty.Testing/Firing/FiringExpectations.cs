using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>States what is expected to have fired, rule by rule.</summary>
public sealed class FiringExpectations
{
    private readonly RulesUnderTest _rules;
    private readonly List<RuleExpectation> _begun = [];

    private FiringExpectations(RulesUnderTest rules) => _rules = rules;

    internal static IReadOnlyList<Expectation> Collect(RulesUnderTest rules, Action<FiringExpectations> state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var expected = new FiringExpectations(rules);
        state(expected);
        return expected._begun.Find(b => b.Expectation is null) is { } open
            ? throw new InvalidOperationException($"The expectation about rule '{open.Rule.Name}' says nothing: end it with Fired.")
            : [.. expected._begun.Select(b => b.Expectation!)];
    }

    /// <summary>Begins an expectation about the only rule of the session.</summary>
    /// <returns>The expectation, to be ended with <c>Fired</c>.</returns>
    /// <exception cref="InvalidOperationException">The session has no rule, or several.</exception>
    public RuleExpectation Rule() => Begin(_rules.Only());

    /// <summary>Begins an expectation about the rule of a class.</summary>
    /// <typeparam name="TRule">The class itself, not one that it derives from.</typeparam>
    /// <returns>The expectation, to be ended with <c>Fired</c>.</returns>
    /// <exception cref="ArgumentException">The session has no such rule.</exception>
    public RuleExpectation Rule<TRule>()
        where TRule : Rule => Begin(_rules.Of(typeof(TRule)));

    /// <summary>Begins an expectation about a rule by its name.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <returns>The expectation, to be ended with <c>Fired</c>.</returns>
    /// <exception cref="ArgumentException">The session has no such rule.</exception>
    public RuleExpectation Rule(string name) => Begin(_rules.Of(name));

    private RuleExpectation Begin(IRuleDefinition rule)
    {
        var begun = new RuleExpectation(rule);
        _begun.Add(begun);
        return begun;
    }
}
