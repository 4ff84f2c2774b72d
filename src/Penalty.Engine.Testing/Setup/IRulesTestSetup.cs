namespace Penalty.Engine.Testing;

/// <summary>Registers the rules under test. <see cref="RulesTestSetup"/> is the one to use.</summary>
public interface IRulesTestSetup
{
    /// <summary>Gets the registered rules, in the order in which they were registered.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Gets or sets what is done to the compiler before it compiles: to register comparers or aggregators.</summary>
    /// <exception cref="InvalidOperationException">It is set after the rules were compiled.</exception>
    Action<RuleCompiler>? CompilerSetupAction { get; set; }

    /// <summary>Registers a rule class.</summary>
    /// <typeparam name="T">The rule class.</typeparam>
    /// <exception cref="InvalidOperationException">The rules were compiled already.</exception>
    void Rule<T>()
        where T : Rule, new();

    /// <summary>Registers a rule class.</summary>
    /// <param name="ruleType">The rule class; it has a public constructor without parameters.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleType"/> isn't a rule class that can be constructed so.</exception>
    /// <exception cref="InvalidOperationException">The rules were compiled already.</exception>
    void Rule(Type ruleType);

    /// <summary>Registers a rule that was constructed with its dependencies.</summary>
    /// <param name="ruleInstance">The rule.</param>
    /// <exception cref="InvalidOperationException">The rules were compiled already.</exception>
    void Rule(Rule ruleInstance);

    /// <summary>Registers a rule in its canonical form, for instance one that was built.</summary>
    /// <param name="ruleDefinition">The rule.</param>
    /// <exception cref="InvalidOperationException">The rules were compiled already.</exception>
    void Rule(IRuleDefinition ruleDefinition);
}
