using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>An expectation about one rule. It says something only when it is ended with <c>Fired</c>.</summary>
public sealed class RuleExpectation
{
    internal RuleExpectation(IRuleDefinition rule) => Rule = rule;

    internal IRuleDefinition Rule { get; }

    internal Expectation? Expectation { get; private set; }

    /// <summary>The rule fired once on such facts.</summary>
    /// <param name="facts">What it matched, in whatever order, each by a fact of its own; other facts may be matched too.</param>
    public void Fired(params MatchedFact[] facts) => Fired(Times.Once, facts);

    /// <summary>The rule fired so often on such facts. In a sequence, one after the other.</summary>
    /// <param name="times">How often, neither more nor less.</param>
    /// <param name="facts">What it matched, in whatever order, each by a fact of its own; other facts may be matched too.</param>
    public void Fired(Times times, params MatchedFact[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Contains(null)) throw new ArgumentException("A fact is null.", nameof(facts));
        Expectation = new Expectation(Rule, times, [.. facts]);
    }
}

/// <summary>A rule expected to fire so often, or at its place in a sequence, on such facts.</summary>
internal sealed record Expectation(IRuleDefinition Rule, Times Times, IReadOnlyList<MatchedFact> Facts)
{
    /// <summary>The facts in words, to follow "fired"; empty when it does not matter which.</summary>
    public string OnFacts => Facts.Count == 0 ? string.Empty : $" on {string.Join(", ", Facts)}";

    public bool IsAbout(IMatch firing) => firing.Rule == Rule;

    public bool IsMetBy(IMatch firing) => IsAbout(firing) && MatchedFact.AreMetBy(Facts, firing);
}
