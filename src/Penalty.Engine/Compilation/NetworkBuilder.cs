using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Builds the network, rule by rule. A node that would do the same as one that is there is not built again.</summary>
internal sealed partial class NetworkBuilder
{
    private readonly RuleCompiler _compiler;
    private readonly ExpressionBinding _binding;
    private readonly AlphaBuilder _alpha;
    private readonly ElementShaper _shaper;
    private readonly NodeCatalog _catalog = new();
    private int _rules;

    private IRuleDefinition Rule => _catalog.Rule;

    public NetworkBuilder(RuleCompiler compiler)
    {
        _compiler = compiler;
        _binding = new ExpressionBinding(compiler);
        _alpha = new AlphaBuilder(_binding, _catalog.SchemaIds);
        _shaper = new ElementShaper(_binding);
    }

    public void Add(IRuleDefinition rule)
    {
        _catalog.Rule = rule;
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
        BetaNode[] nodes = [.. _catalog.Nodes];
        BetaNode[] startNodes = [.. _catalog.StartNodes];
        var priorities = RankPriorities(nodes);
        foreach (var node in nodes) node.Seal();
        _alpha.Seal();
        var types = _alpha.Types;
        return new Network
        {
            Nodes = nodes,
            StartNodes = startNodes,
            Types = types,
            Aggregates = nodes.Any(n => n is AggregateNode),
            PriorityLevels = priorities,
            SchemaSize = _catalog.SchemaIds.Count,
            Identity = new FactIdentityComparer(_compiler.FactIdentityComparerRegistry),
            FiringLimit = (_compiler.Options as EngineOptions)?.FiringLimit ?? int.MaxValue,
            InputCounts = new Lazy<IReadOnlyDictionary<int, int>>(() => InputCountsOf(types.Values)),
            Schema = new Lazy<ReteGraph>(() => SchemaBuilder.Build(types, nodes, startNodes)),
        };
    }

    private static Dictionary<int, int> InputCountsOf(IEnumerable<AlphaNode> types)
    {
        var inputs = new Dictionary<int, int>();
        foreach (var type in types) type.NoteInputs(inputs);
        return inputs;
    }

    private static int RankPriorities(BetaNode[] nodes)
    {
        RuleNode[] ranked = [.. nodes.OfType<RuleNode>()];
        Array.Sort(ranked, (x, y) => y.Rule.Priority.CompareTo(x.Rule.Priority));
        for (var i = 1; i < ranked.Length; i++)
            ranked[i].PriorityLevel = ranked[i - 1].PriorityLevel + (ranked[i].Rule.Priority < ranked[i - 1].Rule.Priority ? 1 : 0);
        return ranked.Length == 0 ? 0 : ranked[^1].PriorityLevel + 1;
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

    private static IEnumerable<Declaration> DeclarationsOf(IEnumerable<RuleElement> elements) => elements.SelectMany(e => e switch
    {
        PatternElement pattern => [pattern.Declaration],
        AndElement and => DeclarationsOf(and.ChildElements),
        _ => Enumerable.Empty<Declaration>(),
    });

    private static BetaNode Reached(AlphaMemory alpha, BetaNode node)
    {
        alpha.Add(node);
        return node;
    }

    private TupleExpression<bool>[] Conditions(
        IEnumerable<LambdaExpression> conditions, Scope scope, List<IRuleDefinition> rules, Declaration? subject) =>
        [.. conditions.Select(c => Over<bool>(c, scope, rules, subject))];

    private TupleExpression<TResult> Over<TResult>(
        LambdaExpression lambda, Scope scope, List<IRuleDefinition> rules, Declaration? subject = null) =>
        new(lambda, _binding.OverTuple<TResult>(lambda, scope, subject), ExpressionBinding.ArgumentsOf(lambda, scope, subject), rules);

    private sealed record RightSide(SubnetStart? Start, TupleExpression<bool>[] Conditions, JoinKey? Key);
}
