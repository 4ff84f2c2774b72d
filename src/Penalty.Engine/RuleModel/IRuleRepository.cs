namespace Penalty.Engine.RuleModel;

/// <summary>Rule sets to be compiled together.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets.</summary>
    /// <returns>The rule sets.</returns>
    IEnumerable<IRuleSet> GetRuleSets();
}
