using System.Reflection;
using Penalty.Rules;

namespace Penalty;

/// <summary>Which rules an evaluator runs: where they come from, and which are left out of them.</summary>
internal sealed class RuleSelection
{
    private static readonly Assembly BuiltIn = typeof(ClauseAttribute).Assembly;

    private readonly List<Assembly> _assemblies = [BuiltIn];
    private readonly List<Type> _types = [];
    private readonly List<IRuleDefinition> _definitions = [];
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    public void Add(Assembly assembly) => _assemblies.Add(assembly);

    public void Add(IEnumerable<Type> ruleTypes) => _types.AddRange(ruleTypes);

    public void Add(IEnumerable<IRuleDefinition> definitions) => _definitions.AddRange(definitions);

    public void LeaveOut(string ruleNameOrTag) => _leftOut.Add(ruleNameOrTag);

    public void LeaveOutBuiltIn() => _assemblies.Remove(BuiltIn);

    /// <summary>The rules by name. What is left out is left out of rule assemblies: a rule that is added by itself is wanted.</summary>
    public IReadOnlyList<IRuleDefinition> Load()
    {
        var found = RulesOf(_assemblies.Distinct().SelectMany(a => a.GetExportedTypes()).Where(IsRule));
        foreach (var wanted in _leftOut.Where(w => !found.Exists(r => r.Name == w || r.Tags.Contains(w))))
            throw new RuleSetException($"No rule has the name or tag '{wanted}', so none can be left out by it.");
        var rules = found.Where(r => !_leftOut.Contains(r.Name) && !r.Tags.Any(_leftOut.Contains)).Concat(RulesOf(_types)).Concat(_definitions).ToList();
        foreach (var twice in rules.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            throw new RuleSetException($"{twice.Count()} rules have the name '{twice.Key}'; a name tells a rule apart. Leave one out, or rename it.");
        rules.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        return rules;
    }

    private static bool IsRule(Type type) => type is { IsAbstract: false, ContainsGenericParameters: false } && typeof(Rule).IsAssignableFrom(type);

    private static List<IRuleDefinition> RulesOf(IEnumerable<Type> ruleTypes)
    {
        var repository = new RuleRepository();
        repository.Load(s => s.From(ruleTypes.Distinct()));
        return [.. repository.GetRules()];
    }
}
