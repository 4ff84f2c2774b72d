using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Draws a network as nodes and links, in the terms in which production-rule engines are drawn.</summary>
internal sealed class SchemaBuilder
{
    private readonly Dictionary<int, ReteNode> _nodes = [];
    private readonly List<ReteLink> _links = [];

    private SchemaBuilder()
    {
    }

    public static ReteGraph Build(
        IReadOnlyDictionary<Type, AlphaNode> types, IReadOnlyList<BetaNode> nodes, IReadOnlyList<BetaNode> startNodes)
    {
        var builder = new SchemaBuilder();
        builder.Add(SchemaIds.Root, NodeType.Root, null, [], AllRules(nodes));
        builder.Add(SchemaIds.Dummy, NodeType.Dummy, null, [], AllRules(nodes));
        foreach (var type in types.Values) builder.AddAlpha(SchemaIds.Root, type);
        foreach (var node in nodes) builder.AddBeta(node);
        foreach (var type in types.Values) builder.LinkAlpha(type);
        foreach (var node in startNodes.Concat(nodes.OfType<EntryNode>())) builder.LinkLeft(SchemaIds.Dummy, node);
        foreach (var node in nodes) builder.LinkBeta(node);
        return NRulesInternals.Graph([.. builder._nodes.Values.OrderBy(n => n.Id)], builder._links);
    }

    private static IReadOnlyCollection<IRuleDefinition> AllRules(IReadOnlyList<BetaNode> nodes) =>
        [.. nodes.OfType<RuleNode>().Select(n => n.Rule).Distinct()];

    private void AddAlpha(int before, AlphaNode node)
    {
        var type = node.Condition is null ? NodeType.Type : NodeType.Selection;
        Add(node.Id, type, node.Type, node.Condition is null ? [] : [Condition(node.Condition.Expression)], node.Rules);
        Link(before, node.Id);
        foreach (var child in node.Children) AddAlpha(node.Id, child);
        if (node.Memory is not { } memory) return;
        Add(memory.Id, NodeType.AlphaMemory, node.Type, [], memory.Rules);
        Link(node.Id, memory.Id);
    }

    private void LinkAlpha(AlphaNode node)
    {
        foreach (var child in node.Children) LinkAlpha(child);
        if (node.Memory is not { } memory) return;
        foreach (var reached in memory.Nodes) Link(memory.Id, reached.SchemaId);
    }

    private void AddBeta(BetaNode node)
    {
        if (node is SubnetStart) return;
        var (type, expressions) = Describe(node);
        IReadOnlyCollection<KeyValuePair<string, object>> properties = node switch
        {
            RuleNode rule => [new("Name", rule.Rule.Name), new("Priority", rule.Rule.Priority), new("Repeatability", rule.Rule.Repeatability)],
            AggregateNode aggregate => [new("AggregateName", aggregate.Element.Name)],
            _ => [],
        };
        Add(node.SchemaId, type, OutputOf(node), expressions, node.Rules, properties);
        if (node.OutputSchemaId != 0) Add(node.OutputSchemaId, NodeType.BetaMemory, null, [], node.Rules);
    }

    private void LinkBeta(BetaNode node)
    {
        if (node is SubnetStart) return;
        var output = node.OutputSchemaId == 0 ? node.SchemaId : node.OutputSchemaId;
        if (node.OutputSchemaId != 0) Link(node.SchemaId, node.OutputSchemaId);
        foreach (var sink in node.Sinks) LinkLeft(output, sink);
        if (node is SubnetEnd end) Link(node.SchemaId, end.Owner.SchemaId);
    }

    /// <summary>Links what a node passes on to the next node, and, where that has a subnetwork, to the beginning of it.</summary>
    private void LinkLeft(int source, BetaNode sink)
    {
        Link(source, sink.SchemaId);
        if (sink is not SubnetNode { Start: { } start }) return;
        foreach (var inner in start.Sinks) LinkLeft(source, inner);
    }

    private static (NodeType Type, IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions) Describe(BetaNode node) => node switch
    {
        EntryNode => (NodeType.Join, []),
        JoinNode join => (NodeType.Join, Conditions(join.Conditions)),
        QuantifierNode quantifier => (quantifier.Exists ? NodeType.Exists : NodeType.Not, Conditions(quantifier.Conditions)),
        AggregateNode aggregate => (NodeType.Aggregate,
            [.. Conditions(aggregate.Conditions), .. aggregate.Element.Expressions.Select(e => KeyValuePair.Create(e.Name, e.Expression))]),
        BindingNode binding => (NodeType.Binding, [KeyValuePair.Create("Expression", binding.Expression.Expression)]),
        FilterNode filter => (NodeType.Selection, Conditions(filter.Conditions)),
        SubnetEnd => (NodeType.Adapter, []),
        RuleNode rule => (NodeType.Rule, [.. rule.Actions.Select(a => KeyValuePair.Create("Action", a.Expression))]),
        _ => throw new InvalidOperationException($"A node of kind {node.GetType()} has no place in the schema"),
    };

    private static Type? OutputOf(BetaNode node) => node switch
    {
        AggregateNode aggregate => aggregate.Element.ResultType,
        BindingNode binding => binding.Expression.Expression.ReturnType,
        _ => null,
    };

    private static IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Conditions(TupleExpression<bool>[] conditions) =>
        [.. conditions.Select(c => Condition(c.Expression))];

    private static KeyValuePair<string, LambdaExpression> Condition(LambdaExpression expression) =>
        KeyValuePair.Create(PatternElement.ConditionName, expression);

    private void Add(
        int id, NodeType type, Type? output, IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions,
        IReadOnlyCollection<IRuleDefinition> rules, IReadOnlyCollection<KeyValuePair<string, object>>? properties = null) =>
        _nodes.Add(id, NRulesInternals.Node(id, type, output, properties ?? [], expressions, [.. rules]));

    private void Link(int source, int target) => _links.Add(NRulesInternals.Link(_nodes[source], _nodes[target]));
}
