namespace Penalty.Engine.Compilation;

internal static class RuleLists
{
    /// <summary>Adds the rule that is being built, unless it is there: rules come one after the other, so that it would be the last.</summary>
    public static void AddOnce(this List<IRuleDefinition> rules, IRuleDefinition rule)
    {
        if (rules.Count == 0 || rules[^1] != rule) rules.Add(rule);
    }
}
