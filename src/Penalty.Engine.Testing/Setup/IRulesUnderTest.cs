namespace Penalty.Engine.Testing;

/// <summary>Finds rules among those that are registered.</summary>
public interface IRulesUnderTest
{
    /// <summary>Gets the registered rules, in the order in which they were registered.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Finds the rule of a class.</summary>
    /// <param name="ruleType">The rule class itself, not one that it derives from.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No rule of this class is registered, or several are.</exception>
    RuleInfo GetRuleInfo(Type ruleType);

    /// <summary>Finds the rule of a name.</summary>
    /// <param name="ruleName">The name; unless the rule says otherwise it is the full name of its class.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No rule of this name is registered, or several are.</exception>
    RuleInfo GetRuleInfo(string ruleName);

    /// <summary>Gives the only rule.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">No rule is registered, or several are.</exception>
    RuleInfo GetSingle();
}
