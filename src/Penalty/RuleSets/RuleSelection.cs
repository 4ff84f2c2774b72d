using System.Reflection;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Penalty.Model.Json;
using Penalty.Rules;
using Penalty.Rules.Text;

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
    public RuleSet Load()
    {
        var problems = new List<RuleSetProblem>();
        var found = RulesOf(_assemblies.Distinct().SelectMany(a => a.GetExportedTypes()).Where(IsRule), problems);
        var listed = RulesOf(_types, problems);
        var rules = found.Where(r => !_leftOut.Contains(r.Name) && !r.Tags.Any(_leftOut.Contains)).Concat(listed).Concat(_definitions).ToList();
        rules.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        problems.AddRange(UnknownAmong(found));
        problems.AddRange(Twice(rules));
        var builtIn = _leftOut.Count == 0 && _types.Count == 0 && _definitions.Count == 0 && _assemblies.TrueForAll(a => a == BuiltIn) && _assemblies.Count > 0;
        return new RuleSet([.. rules.Select(r => new RuleCode(r))], [.. problems], builtIn);
    }

    private IEnumerable<RuleSetProblem> UnknownAmong(List<IRuleDefinition> found)
    {
        var known = found.Select(r => r.Name).Concat(found.SelectMany(r => r.Tags)).ToHashSet(StringComparer.Ordinal);
        return _leftOut.Where(w => !known.Contains(w)).Select(w => new RuleSetProblem(
            RuleSetProblemKind.NothingToLeaveOut,
            w,
            Words.Say($"to be left out or replaced, but no rule of an assembly has this name or tag", $"要求排除或替换，但规则程序集中没有此名称或标签的规则"),
            Words.Say($"the name or a tag of a loaded rule", $"为已加载规则的名称或标签"),
            Nearest.To(w, known)));
    }

    private static IEnumerable<RuleSetProblem> Twice(List<IRuleDefinition> rules) => rules
        .GroupBy(r => r.Name, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => new RuleSetProblem(
            RuleSetProblemKind.NameTwice,
            g.Key,
            Words.Say($"the name of {g.Count()} rules", $"{g.Count()} 条规则同名"),
            Words.Say($"each name once: leave one out, or rename it", $"每个名称只用一次：请排除其一或重命名")));

    private static bool IsRule(Type type) => type is { IsAbstract: false, ContainsGenericParameters: false } && typeof(Rule).IsAssignableFrom(type);

    /// <summary>Makes rules of classes, whoever can see these; a repository of NRules would leave out, without a word, those that are not public.</summary>
    private static List<IRuleDefinition> RulesOf(IEnumerable<Type> ruleTypes, List<RuleSetProblem> problems)
    {
        var activator = new DefaultRuleActivator();
        var factory = new RuleDefinitionFactory();
        var rules = new List<IRuleDefinition>();
        foreach (var type in ruleTypes.Distinct())
        {
            if (!IsRule(type))
            {
                problems.Add(CompileProblem.NoRule(type));
                continue;
            }

            try
            {
                rules.AddRange(factory.Create(activator.Activate(type)));
            }
            catch (Exception e)
            {
                // What a constructor or Define of somebody else's class throws, or what NRules finds missing in it.
                problems.Add(CompileProblem.Of(type.FullName ?? type.Name, e));
            }
        }

        return rules;
    }
}
