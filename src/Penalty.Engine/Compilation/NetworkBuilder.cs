using System.Linq.Expressions;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Compilation;

/// <summary>Builds the network, rule by rule. A node that would do the same as one that is there is not built again.</summary>
internal sealed class NetworkBuilder
{
    private readonly RuleCompiler _compiler;
    private readonly ExpressionBinding _binding;
    private readonly AlphaBuilder _alpha;
    private readonly ElementShaper _shaper;
    private readonly SchemaIds _ids = new();
    private readonly List<BetaNode> _nodes = [];
    private readonly List<BetaNode> _startNodes = [];
    private readonly Dictionary<NodeKey, BetaNode> _shared = [];
    private IRuleDefinition _rule = null!;
    private int _rules;

    public NetworkBuilder(RuleCompiler compiler)
    {
        _compiler = compiler;
        _binding = new ExpressionBinding(compiler);
        _alpha = new AlphaBuilder(_binding, _ids);
        _shaper = new ElementShaper(_binding);
    }

    public void Add(IRuleDefinition rule)
    {
        _rule = rule;
        foreach (var alternative in Normalization.Alternatives(rule.LeftHandSide))
        {
            var scope = new Scope();
            Visit(alternative, scope);
            AddRuleNode(alternative, scope);
        }

        _rules++;
    }

    public Network Build()
    {
        var priorities = _nodes.OfType<RuleNode>().Select(r => r.Rule.Priority).Distinct().OrderDescending().ToList();
        foreach (var node in _nodes.OfType<RuleNode>()) node.PriorityLevel = priorities.IndexOf(node.Rule.Priority);
        foreach (var node in _nodes) node.Seal();
        _alpha.Seal();
        _binding.CompileAhead();
        var types = _alpha.Types;
        BetaNode[] nodes = [.. _nodes];
        BetaNode[] startNodes = [.. _startNodes];
        return new Network
        {
            Nodes = nodes,
            StartNodes = startNodes,
            Types = types,
            PriorityLevels = priorities.Count,
            SchemaSize = _ids.Count,
            Identity = new FactIdentityComparer(_compiler.FactIdentityComparerRegistry),
            FiringLimit = _compiler.Options.FiringLimit,
            Schema = new Lazy<Diagnostics.ReteGraph>(() => SchemaBuilder.Build(types, nodes, startNodes)),
        };
    }

    private void Visit(IEnumerable<RuleElement> elements, Scope scope)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case PatternElement pattern:
                    AddPattern(pattern, scope);
                    break;
                case ExistsElement exists:
                    AddQuantifier(exists, exists.Source, true, scope);
                    break;
                case NotElement not:
                    AddQuantifier(not, not.Source, false, scope);
                    break;
                case AndElement and:
                    Visit(and.ChildElements, scope);
                    break;
                default:
                    throw new NotSupportedException($"Element {element.ElementType} is not supported here");
            }
        }
    }

    private void AddPattern(PatternElement pattern, Scope scope)
    {
        switch (pattern.Source)
        {
            case null:
                AddJoin(pattern, scope);
                break;
            case BindingElement binding:
                AddBinding(pattern, binding, scope);
                AddFilter(pattern, scope);
                break;
            case AggregateElement aggregate:
                AddAggregate(pattern, aggregate, scope);
                AddFilter(pattern, scope);
                break;
        }
    }

    private void AddJoin(PatternElement pattern, Scope scope)
    {
        var split = PatternConditions.Of(pattern);
        var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, _rule);
        if (scope.Node is null && split.Beta.Count == 0)
        {
            var entry = Share(new NodeKey(null, alpha, "entry", ShapeKey.Empty), rules => Reached(alpha, Added(NewEntry(rules))));
            scope.Advance(entry, pattern.Declaration);
            return;
        }

        var key = new NodeKey(scope.Node, alpha, "join", _shaper.Of(split.Beta, scope, pattern.Declaration));
        scope.Advance(Share(key, rules => Reached(alpha, Follow(scope.Node, new JoinNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            OutputSchemaId = _ids.Next(),
            Rules = rules,
            Conditions = Conditions(split.Beta, scope, rules, pattern.Declaration),
            Key = JoinKeyFinder.Find(split.Beta, pattern.Declaration, scope, _binding),
        }))), pattern.Declaration);
    }

    private EntryNode NewEntry(List<IRuleDefinition> rules) => new()
    {
        Id = _nodes.Count,
        SchemaId = _ids.Next(),
        OutputSchemaId = _ids.Next(),
        Rules = rules,
    };

    private void AddBinding(PatternElement pattern, BindingElement binding, Scope scope)
    {
        var key = new NodeKey(scope.Node, binding.ResultType, "binding", _shaper.Of([binding.Expression], scope, null));
        scope.Advance(Share(key, rules => Follow(scope.Node, new BindingNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            OutputSchemaId = _ids.Next(),
            Rules = rules,
            Expression = Over<object?>(binding.Expression, scope, rules),
        })), pattern.Declaration);
    }

    private void AddFilter(PatternElement pattern, Scope scope)
    {
        if (pattern.Expressions.Count == 0) return;
        var conditions = pattern.Expressions.Select(e => e.Expression).ToList();
        var key = new NodeKey(scope.Node, null, "filter", _shaper.Of(conditions, scope, null));
        scope.Advance(Share(key, rules => Follow(scope.Node, new FilterNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            Rules = rules,
            Conditions = Conditions(conditions, scope, rules, null),
        })));
    }

    private void AddQuantifier(RuleElement element, RuleElement source, bool exists, Scope scope)
    {
        var key = new NodeKey(scope.Node, null, exists ? "exists" : "not", _shaper.Of(element, scope));
        scope.Advance(ShareOver(key, source, scope, (rules, side) => new QuantifierNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            OutputSchemaId = _ids.Next(),
            Rules = rules,
            Exists = exists,
            Conditions = side.Conditions,
            Key = side.Key,
            Start = side.Start,
        }));
    }

    private void AddAggregate(PatternElement pattern, AggregateElement aggregate, Scope scope)
    {
        var registry = _compiler.AggregatorRegistry;
        var own = AggregationFactories.IsCustom(aggregate, registry) ? aggregate : null;
        var key = new NodeKey(scope.Node, own, "aggregate", _shaper.Of(aggregate, scope));
        scope.Advance(ShareOver(key, aggregate.Source, scope, (rules, side) => new AggregateNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            OutputSchemaId = _ids.Next(),
            Rules = rules,
            Factory = AggregationFactories.Create(aggregate, registry, scope, _binding, rules),
            Element = aggregate,
            Conditions = side.Conditions,
            Key = side.Key,
            Start = side.Start,
        }), pattern.Declaration);
    }

    /// <summary>A node over the facts of one pattern, or over what comes out of a subnetwork.</summary>
    private BetaNode ShareOver(
        NodeKey key, RuleElement source, Scope scope, Func<List<IRuleDefinition>, RightSide, SubnetNode> build)
    {
        if (source is PatternElement { Source: null } pattern)
        {
            var split = PatternConditions.Of(pattern);
            var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, _rule);
            return Share(key, rules => Reached(alpha, Follow(scope.Node, build(rules, new RightSide(
                null,
                Conditions(split.Beta, scope, rules, pattern.Declaration),
                JoinKeyFinder.Find(split.Beta, pattern.Declaration, scope, _binding))))));
        }

        if (_shared.TryGetValue(key, out var known)) Visit([source], scope.InSubnet(((SubnetNode)known).Start!));
        return Share(key, rules =>
        {
            var start = new SubnetStart { Id = _nodes.Count, SchemaId = _ids.Next(), Rules = rules };
            _nodes.Add(start);
            var inner = scope.InSubnet(start);
            Visit([source], inner);
            var end = new SubnetEnd { Id = _nodes.Count, SchemaId = _ids.Next(), Rules = rules, Hops = inner.Level - scope.Level };
            Follow(inner.Node, end);
            var owner = build(rules, new RightSide(start, [], null));
            end.Owner = owner;
            return Follow(scope.Node, owner);
        });
    }

    private void AddRuleNode(IReadOnlyList<RuleElement> alternative, Scope scope)
    {
        var actions = _rule.RightHandSide.Actions;
        Follow(scope.Node, new RuleNode
        {
            Id = _nodes.Count,
            SchemaId = _ids.Next(),
            Rules = [_rule],
            Rule = _rule,
            RuleOrder = _rules,
            Declarations = [.. DeclarationsOf(alternative).Select(d => (d, scope.HopsTo(d)))],
            Actions = [.. actions.Select(a => _binding.Action(a, scope, _rule.DependencyGroup.Dependencies))],
            Filters = [.. _rule.FilterGroup.Filters.Select(f => new RuleFilter(
                f.FilterType,
                f.Expression,
                _binding.OverTuple<object?>(f.Expression, scope),
                ExpressionBinding.ArgumentsOf(f.Expression, scope, null)))],
            Triggers = actions.Aggregate(ActionTrigger.None, (triggers, a) => triggers | a.ActionTrigger),
        });
    }

    private static IEnumerable<Declaration> DeclarationsOf(IEnumerable<RuleElement> elements) => elements.SelectMany(e => e switch
    {
        PatternElement pattern => [pattern.Declaration],
        AndElement and => DeclarationsOf(and.ChildElements),
        _ => Enumerable.Empty<Declaration>(),
    });

    private BetaNode Share(NodeKey key, Func<List<IRuleDefinition>, BetaNode> build)
    {
        if (!_shared.TryGetValue(key, out var node)) _shared.Add(key, node = build([]));
        node.Rules.AddOnce(_rule);
        return node;
    }

    private BetaNode Added(BetaNode node)
    {
        _nodes.Add(node);
        return node;
    }

    private static BetaNode Reached(AlphaMemory alpha, BetaNode node)
    {
        alpha.Add(node);
        return node;
    }

    private BetaNode Follow(BetaNode? before, BetaNode node)
    {
        if (before is null) _startNodes.Add(node);
        else before.AddSink(node);
        return Added(node);
    }

    private TupleExpression<bool>[] Conditions(
        IEnumerable<LambdaExpression> conditions, Scope scope, List<IRuleDefinition> rules, Declaration? subject) =>
        [.. conditions.Select(c => Over<bool>(c, scope, rules, subject))];

    private TupleExpression<TResult> Over<TResult>(
        LambdaExpression lambda, Scope scope, List<IRuleDefinition> rules, Declaration? subject = null) =>
        new(lambda, _binding.OverTuple<TResult>(lambda, scope, subject), ExpressionBinding.ArgumentsOf(lambda, scope, subject), rules);

    private sealed record RightSide(SubnetStart? Start, TupleExpression<bool>[] Conditions, JoinKey? Key);

    /// <summary>A class, like all keys here: a dictionary of structures would have to be compiled first.</summary>
    private sealed record NodeKey(BetaNode? Before, object? Right, string Kind, ShapeKey Shape);
}
