using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent;

/// <summary>Loads rules written in C# into rule sets.</summary>
public class RuleRepository : IRuleRepository
{
    internal const string DefaultRuleSetName = "default";

    private readonly List<IRuleSet> _ruleSets = [];
    private readonly RuleDefinitionFactory _factory = new();

    /// <summary>An empty repository.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>An empty repository that makes rules in a way of its own.</summary>
    /// <param name="activator">Makes rule instances from rule classes.</param>
    public RuleRepository(IRuleActivator activator) => Activator = activator;

    /// <summary>Makes rule instances from rule classes.</summary>
    public IRuleActivator Activator { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>Loads rules.</summary>
    /// <param name="specAction">Says which, and into which rule set.</param>
    /// <exception cref="RuleActivationException">A rule class could not be made.</exception>
    /// <exception cref="RuleDefinitionException">A rule could not be defined.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec(Activator);
        specAction(spec);
        var definitions = _factory.Create(spec.Load());
        RuleSetOf(spec.RuleSetName).Add(definitions);
    }

    /// <summary>Adds a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <exception cref="ArgumentException">There is one of that name already.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (_ruleSets.Exists(r => r.Name == ruleSet.Name))
            throw new ArgumentException($"Rule set with the same name already exists. Name={ruleSet.Name}", nameof(ruleSet));
        _ruleSets.Add(ruleSet);
    }

    private IRuleSet RuleSetOf(string name)
    {
        var ruleSet = _ruleSets.Find(r => r.Name == name);
        if (ruleSet is null)
        {
            ruleSet = new RuleSet(name);
            _ruleSets.Add(ruleSet);
        }

        return ruleSet;
    }
}
