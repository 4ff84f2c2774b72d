namespace Penalty.Engine.Testing;

/// <summary>Begins expectations about rules.</summary>
/// <typeparam name="TVerification">What ends an expectation.</typeparam>
public interface IRulesFiringVerification<out TVerification>
{
    /// <summary>Begins an expectation about the only rule under test.</summary>
    /// <returns>What ends it.</returns>
    /// <exception cref="InvalidOperationException">No rule is registered, or several are.</exception>
    TVerification Rule();

    /// <summary>Begins an expectation about the rule of a class.</summary>
    /// <typeparam name="TRule">The rule class itself, not one that it derives from.</typeparam>
    /// <returns>What ends it.</returns>
    /// <exception cref="ArgumentException">No rule of this class is registered, or several are.</exception>
    TVerification Rule<TRule>()
        where TRule : Rule;

    /// <summary>Begins an expectation about the rule of a class.</summary>
    /// <param name="ruleType">The rule class itself, not one that it derives from.</param>
    /// <returns>What ends it.</returns>
    /// <exception cref="ArgumentException">No rule of this class is registered, or several are.</exception>
    TVerification Rule(Type ruleType);

    /// <summary>Begins an expectation about the rule of a name.</summary>
    /// <param name="ruleName">The name; unless the rule says otherwise it is the full name of its class.</param>
    /// <returns>What ends it.</returns>
    /// <exception cref="ArgumentException">No rule of this name is registered, or several are.</exception>
    TVerification Rule(string ruleName);
}
