namespace Penalty.Benchmarks.Scenarios;

/// <summary>A factory of sessions for rules that are made by hand, because they take constants.</summary>
public static class Compiled
{
    public static ISessionFactory From(IEnumerable<Rule> rules)
    {
        var definitions = new RuleDefinitionFactory().Create(rules);
        return new RuleCompiler().Compile(definitions);
    }
}
