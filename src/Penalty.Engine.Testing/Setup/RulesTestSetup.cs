using System.Reflection;

namespace Penalty.Engine.Testing;

/// <summary>Registers the rules under test, until a harness compiles them. Not safe for several threads at once.</summary>
public sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly List<RuleInfo> _rules = [];
    private readonly RuleDefinitionFactory _factory = new();
    private Action<RuleCompiler>? _compilerSetupAction;
    private bool _isClosed;

    /// <inheritdoc/>
    public IReadOnlyCollection<RuleInfo> Rules => _rules;

    /// <inheritdoc/>
    public Action<RuleCompiler>? CompilerSetupAction
    {
        get => _compilerSetupAction;
        set
        {
            ThrowIfClosed("The compiler can't be set up");
            _compilerSetupAction = value;
        }
    }

    /// <inheritdoc/>
    public void Rule<T>()
        where T : Rule, new() => Rule(typeof(T));

    /// <inheritdoc/>
    public void Rule(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        if (!typeof(Rule).IsAssignableFrom(ruleType))
        {
            throw new ArgumentException($"{ruleType} isn't a rule class: it must derive from {typeof(Rule)}.", nameof(ruleType));
        }

        var constructor = ruleType.GetConstructor(Type.EmptyTypes);
        if (constructor is null || ruleType.IsAbstract || ruleType.ContainsGenericParameters)
        {
            throw new ArgumentException(
                $"{ruleType} can't be constructed without arguments; register an instance of it instead.", nameof(ruleType));
        }

        // A rule's own exception says more than one that wraps it.
        Rule((Rule)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null));
    }

    /// <inheritdoc/>
    public void Rule(Rule ruleInstance)
    {
        ArgumentNullException.ThrowIfNull(ruleInstance);
        ThrowIfClosed($"{ruleInstance.GetType()} can't be registered");
        _rules.Add(new RuleInfo(ruleInstance.GetType(), ruleInstance, _factory.Create(ruleInstance)));
    }

    /// <inheritdoc/>
    public void Rule(IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        ThrowIfClosed($"{ruleDefinition.Name} can't be registered");
        _rules.Add(new RuleInfo(ruleDefinition));
    }

    internal void Close() => _isClosed = true;

    private void ThrowIfClosed(string what)
    {
        if (!_isClosed) return;
        throw new InvalidOperationException(
            $"{what}: the rules under test were compiled when the session was first used. Set up everything before that.");
    }
}
