using System.Reflection;

namespace Penalty.Benchmarks.Runtimes;

/// <summary>What runs rules: NRules' own engine, and the one beside it.</summary>
public sealed class RuleRuntime
{
    public static readonly RuleRuntime NRules = new(
        typeof(RuleCompiler).Assembly, rules => new RuleCompiler().Compile(rules));

    public static readonly RuleRuntime PenaltyEngine = new(
        typeof(Engine.RuleCompiler).Assembly, rules => new Engine.RuleCompiler().Compile(rules));

    public static readonly IReadOnlyList<RuleRuntime> All = [NRules, PenaltyEngine];

    private readonly Func<IEnumerable<IRuleDefinition>, ISessionFactory> _compile;

    private RuleRuntime(Assembly assembly, Func<IEnumerable<IRuleDefinition>, ISessionFactory> compile)
    {
        Assembly = assembly;
        _compile = compile;
    }

    public Assembly Assembly { get; }

    public string Name => Assembly.GetName().Name!;

    public static RuleRuntime Named(string name) => All.Single(r => r.Name == name);

    public ISessionFactory Compile(IEnumerable<IRuleDefinition> rules) => _compile(rules);

    /// <summary>Compiles rules that are made by hand, because they take constants.</summary>
    public ISessionFactory Compile(IEnumerable<Rule> rules) => Compile(new RuleDefinitionFactory().Create(rules));

    public override string ToString() => Name;
}
