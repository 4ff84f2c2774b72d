namespace Penalty.Engine.Testing;

/// <summary>A rule expected to fire so often, or at its place in a sequence, on such facts.</summary>
internal sealed class Expectation
{
    private readonly IReadOnlyList<FactConstraint> _constraints;

    public Expectation(RuleInfo rule, Times times, IReadOnlyList<FactConstraint> constraints)
    {
        Rule = rule.Definition;
        Times = times;
        _constraints = constraints;
    }

    public IRuleDefinition Rule { get; }

    public Times Times { get; }

    /// <summary>The constraints in words, to follow "fired"; empty when there are none.</summary>
    public string OnFacts => _constraints.Count == 0 ? string.Empty : $" on {string.Join(", ", _constraints)}";

    public bool IsAbout(IMatch firing) => ReferenceEquals(firing.Rule, Rule);

    public Assignment? Assign(IMatch firing) => IsAbout(firing) ? Assignment.Find(_constraints, firing) : null;
}
