using System.Reflection;
using Penalty.Engine.Fluent.Dsl;

namespace Penalty.Engine.Fluent;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly IRuleActivator _activator;
    private readonly RuleTypeScanner _scanner = new();
    private readonly List<Type> _listed = [];
    private readonly List<Func<IRuleMetadata, bool>> _filters = [];

    public RuleLoadSpec(IRuleActivator activator) => _activator = activator;

    public string RuleSetName { get; private set; } = RuleRepository.DefaultRuleSetName;

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _scanner.NestedTypes(include);
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies) => From(assemblies.AsEnumerable());

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies)
    {
        _scanner.Assembly([.. assemblies]);
        return this;
    }

    public IRuleLoadSpec From(params Type[] types) => From(types.AsEnumerable());

    public IRuleLoadSpec From(IEnumerable<Type> types)
    {
        _listed.AddRange(types.Where(RuleTypeScanner.IsRuleType));
        return this;
    }

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        _filters.Add(filter);
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        RuleSetName = ruleSetName;
        return this;
    }

    public IEnumerable<Rule> Load() =>
        _scanner.GetRuleTypes().Concat(_listed).Distinct()
            .Where(IsWanted)
            .SelectMany(Activate);

    private bool IsWanted(Type type)
    {
        if (_filters.Count == 0) return true;
        var metadata = new RuleMetadata(type);
        return _filters.TrueForAll(f => f(metadata));
    }

    private IReadOnlyList<Rule> Activate(Type type)
    {
        try
        {
            return [.. _activator.Activate(type).Select(r => r ?? throw new InvalidOperationException("The activator made no rule"))];
        }
        catch (Exception e)
        {
            throw new RuleActivationException("Failed to activate rule type", type, e);
        }
    }
}
