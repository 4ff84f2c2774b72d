using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Builds the part of the network that looks at single facts; equal conditions behind equal ones are one node.</summary>
internal sealed class AlphaBuilder
{
    private const int WorthASwitch = 3;

    private readonly ExpressionBinding _binding;
    private readonly SchemaIds _ids;
    private readonly Dictionary<Type, AlphaNode> _types = [];
    private readonly List<AlphaMemory> _memories = [];
    private readonly Dictionary<ConditionKey, AlphaNode> _conditions = [];
    private readonly Dictionary<AlphaNode, EqualityTest> _tests = [];

    public AlphaBuilder(ExpressionBinding binding, SchemaIds ids)
    {
        _binding = binding;
        _ids = ids;
    }

    /// <summary>The types, in the order in which they were built.</summary>
    public AlphaNode[] Types => [.. _types.Values.OrderBy(t => t.Order)];

    public IReadOnlyList<AlphaMemory> Memories => _memories;

    /// <summary>The end of a path of conditions on facts of a type.</summary>
    public AlphaMemory MemoryOf(Type type, IEnumerable<LambdaExpression> conditions, IRuleDefinition rule)
    {
        if (!_types.TryGetValue(type, out var node)) _types.Add(type, node = new AlphaNode(_types.Count, _ids.Next(), type));
        node.Serve(rule);
        foreach (var condition in conditions) node = After(node, condition, rule);
        node.Memory ??= NewMemory();
        node.Memory.Serve(rule);
        return node.Memory;
    }

    public AlphaMemory NewMemory()
    {
        var memory = new AlphaMemory(_memories.Count, _ids.Next());
        _memories.Add(memory);
        return memory;
    }

    public void Seal()
    {
        foreach (var type in _types.Values) type.Seal(Grouped);
        foreach (var memory in _memories) memory.Seal();
    }

    private AlphaNode After(AlphaNode node, LambdaExpression condition, IRuleDefinition rule)
    {
        var shape = ExpressionShaper.Of(
            condition.Body, _binding.Identifiers, p => p == condition.Parameters[0] ? "f" : null, fixesCaptured: true);
        _binding.Check(shape, condition);
        if (!shape.IsComparable || !_conditions.TryGetValue(new ConditionKey(node, shape.Key), out var child))
        {
            child = new AlphaNode(node.Children.Count, _ids.Next(), node.Type);
            child.Condition = new FactCondition(condition, _binding.OverFact(condition), child.Rules);
            node.Add(child);
            if (shape.IsComparable) _conditions.Add(new ConditionKey(node, shape.Key), child);
            if (EqualityTest.Of(condition, _binding) is { } test) _tests.Add(child, test);
        }

        child.Serve(rule);
        return child;
    }

    /// <summary>The same comparison can be written in several ways (a literal or a field, on either side), which are several nodes. A look-up leads to
    /// one of them; the others are evaluated. The largest group that can be told apart is worth one.</summary>
    private (EqualitySwitch? Switch, IReadOnlyList<AlphaNode> Others) Grouped(IReadOnlyList<AlphaNode> children)
    {
        if (children.Count < WorthASwitch) return (null, children);
        var largest = children.Where(_tests.ContainsKey)
            .GroupBy(c => _tests[c].Shape, StringComparer.Ordinal)
            .Select(g => g.DistinctBy(c => _tests[c].Constant).ToList())
            .MaxBy(g => g.Count);
        if (largest is null || largest.Count < WorthASwitch) return (null, children);
        var switched = largest.ToHashSet();
        return (EqualityTest.Switch([.. largest.Select(c => (_tests[c], c))], _binding), [.. children.Where(c => !switched.Contains(c))]);
    }

    private sealed record ConditionKey(AlphaNode Before, ShapeKey Condition);
}
