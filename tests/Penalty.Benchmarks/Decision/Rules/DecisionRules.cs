namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>The rules of this folder, as every runtime is given them.</summary>
public static class DecisionRules
{
    public static IReadOnlyList<IRuleDefinition> Load()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(scan => scan
            .AssemblyOf<CallsAreMeasured>()
            .Where(type => type.Namespace == typeof(CallsAreMeasured).Namespace)));
        return [.. repository.GetRules()];
    }
}
