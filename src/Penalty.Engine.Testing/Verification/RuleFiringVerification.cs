namespace Penalty.Engine.Testing;

/// <summary>Adds an expectation about its rule each time it is ended.</summary>
internal sealed class RuleFiringVerification : IQualifiedRuleFiringVerification
{
    private readonly RuleInfo _rule;
    private readonly List<Expectation> _expectations;

    public RuleFiringVerification(RuleInfo rule, List<Expectation> expectations)
    {
        _rule = rule;
        _expectations = expectations;
    }

    public string RuleName => _rule.Definition.Name;

    public bool IsEnded { get; private set; }

    public void Fired(params FactConstraint[] constraints) => Fired(Times.Once, constraints);

    public void Fired(Times times, params FactConstraint[] constraints)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        if (constraints.Contains(null)) throw new ArgumentException("A constraint is null.", nameof(constraints));
        IsEnded = true;
        _expectations.Add(new Expectation(_rule, times, [.. constraints]));
    }
}
