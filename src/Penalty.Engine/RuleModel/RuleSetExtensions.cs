namespace Penalty.Engine.RuleModel;

/// <summary>Shorter ways to use rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="ruleDefinition">The rule.</param>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ruleSet.Add([ruleDefinition]);
    }
}
