using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Draws a network as nodes and links, in NRules' terms.</summary>
internal sealed class SchemaBuilder
{
    private readonly Dictionary<int, ReteNode> _nodes = [];
    private readonly List<ReteLink> _links = [];
    private readonly List<(int Source, int Target)> _ends = [];

    private SchemaBuilder()
    {
    }

    public static ReteGraph Build(
        IReadOnlyList<AlphaNode> types, IReadOnlyList<BetaMemory> memories, IReadOnlyList<object> nodes, IReadOnlyList<RuleNode> rules)
    {
        var builder = new SchemaBuilder();
        IReadOnlyCollection<IRuleDefinition> all = [.. rules.Select(r => r.Rule).Distinct()];
        builder.Add(SchemaIds.Root, NodeType.Root, null, [], all);
        builder.Add(SchemaIds.Dummy, NodeType.Dummy, null, [], all);
        foreach (var type in types) builder.AddAlpha(SchemaIds.Root, type);
        foreach (var node in nodes) builder.AddNode(node);
        foreach (var memory in memories) builder.LinkChildren(memory);
        foreach (var (source, target) in builder._ends) builder._links.Add(NRulesInternals.Link(builder._nodes[source], builder._nodes[target]));
        return NRulesInternals.Graph([.. builder._nodes.Values.OrderBy(n => n.Id)], builder._links);
    }

    private void AddAlpha(int before, AlphaNode node)
    {
        var type = node.Condition is null ? NodeType.Type : NodeType.Selection;
        Add(node.SchemaId, type, node.Type, node.Condition is null ? [] : [Condition(node.Condition.Expression)], node.Rules);
        _ends.Add((before, node.SchemaId));
        foreach (var child in node.Children) AddAlpha(node.SchemaId, child);
        if (node.Memory is { } memory) AddMemory(node.SchemaId, memory, node.Type);
    }

    private void AddMemory(int before, AlphaMemory memory, Type? type)
    {
        Add(memory.SchemaId, NodeType.AlphaMemory, type, [], memory.Rules);
        _ends.Add((before, memory.SchemaId));
        foreach (var sink in memory.Sinks) _ends.Add((memory.SchemaId, sink.SchemaId));
    }

    private void LinkChildren(BetaMemory memory)
    {
        foreach (var child in memory.Children) _ends.Add((memory.SchemaId, child.SchemaId));
    }

    private void AddNode(object node)
    {
        switch (node)
        {
            case EntryNode entry:
                Add(entry.SchemaId, NodeType.Join, null, [], entry.Rules);
                _ends.Add((SchemaIds.Dummy, entry.SchemaId));
                AddOutput(entry.SchemaId, entry.Output, entry.Rules);
                break;
            case JoinNode join:
                Add(join, NodeType.Join, Conditions(join.Conditions), join.Output);
                break;
            case InnerJoinNode join:
                Add(join, NodeType.Join, Conditions(join.Conditions), join.Output);
                break;
            case QuantifierNode quantifier:
                Add(quantifier, quantifier.Exists ? NodeType.Exists : NodeType.Not, [], quantifier.Output);
                break;
            case AggregateNode aggregate:
                Add(aggregate, NodeType.Aggregate, [.. aggregate.Element.Expressions.Select(e => KeyValuePair.Create(e.Name, e.Expression))],
                    aggregate.Output, aggregate.Element.ResultType, [new("AggregateName", aggregate.Element.Name)]);
                break;
            case BindingNode binding:
                Add(binding, NodeType.Binding, [KeyValuePair.Create("Expression", binding.Expression.Expression)], binding.Output,
                    binding.Expression.Expression.ReturnType);
                break;
            case Adapter adapter:
                Add(adapter.SchemaId, NodeType.Adapter, null, [], adapter.Rules);
                foreach (var sink in adapter.Sinks)
                {
                    if (sink is ResultMemory results) AddMemory(adapter.SchemaId, results.Facts, null);
                    else _ends.Add((adapter.SchemaId, sink.SchemaId));
                }

                break;
            case CopyNode copy:
                Add(copy, NodeType.Join, [], copy.Output);
                break;
            case RuleNode rule:
                Add(rule.SchemaId, NodeType.Rule, null, [.. rule.Actions.Select(a => KeyValuePair.Create("Action", a.Expression))], rule.Rules);
                break;
            default:
                throw new InvalidOperationException($"A node of kind {node.GetType()} has no place in the schema");
        }
    }

    private void Add(
        BetaNode node, NodeType type, IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions, BetaMemory output,
        Type? result = null, IReadOnlyCollection<KeyValuePair<string, object>>? properties = null)
    {
        Add(node.SchemaId, type, result, expressions, node.Rules, properties);
        AddOutput(node.SchemaId, output, node.Rules);
    }

    private void AddOutput(int source, BetaMemory output, IReadOnlyCollection<IRuleDefinition> rules)
    {
        Add(output.SchemaId, NodeType.BetaMemory, null, [], rules);
        _ends.Add((source, output.SchemaId));
    }

    private static IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Conditions(TupleExpression<bool>[] conditions) =>
        [.. conditions.Select(c => Condition(c.Expression))];

    private static KeyValuePair<string, LambdaExpression> Condition(LambdaExpression expression) =>
        KeyValuePair.Create(PatternElement.ConditionName, expression);

    private void Add(
        int id, NodeType type, Type? output, IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions,
        IReadOnlyCollection<IRuleDefinition> rules, IReadOnlyCollection<KeyValuePair<string, object>>? properties = null) =>
        _nodes.Add(id, NRulesInternals.Node(id, type, output, properties ?? [], expressions, [.. rules]));
}
