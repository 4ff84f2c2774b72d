namespace Penalty.Engine.RuleModel;

/// <summary>A named set of rules, in the order in which they were added.</summary>
public class RuleSet : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>An empty set.</summary>
    /// <param name="name">Its name.</param>
    public RuleSet(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => _rules;

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        _rules.AddRange(ruleDefinitions);
    }
}
