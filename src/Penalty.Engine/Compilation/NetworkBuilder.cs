using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Builds the network, rule by rule, as NRules does: each pattern becomes a join behind what stands before it, what is quantified or
/// aggregated a subnetwork beside it. A node that would do the same as one that is there is not built again. The order in which nodes are
/// built is the order in which changes reach them, and so of firing.</summary>
internal sealed partial class NetworkBuilder
{
    private readonly RuleCompiler _compiler;
    private readonly ExpressionBinding _binding;
    private readonly AlphaBuilder _alpha;
    private readonly ElementShaper _shaper;
    private readonly NodeCatalog _catalog = new();
    private readonly List<RuleNode> _ruleNodes = [];

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
        var alternatives = Normalization.Alternatives(rule.LeftHandSide);
        Declaration[] declarations = [.. alternatives.SelectMany(DeclarationsOf).Distinct()];
        var scopes = new List<Scope>();
        foreach (var alternative in alternatives)
        {
            var scope = new Scope(_catalog.Start);
            Visit(alternative, scope);
            scopes.Add(scope);
        }

        foreach (var scope in scopes) AddRuleNode(declarations, scope);
    }

    public Network Build()
    {
        var options = _compiler.Options as EngineOptions ?? new EngineOptions();
        var priorities = RankPriorities(_ruleNodes);
        foreach (var memory in _catalog.Memories) memory.Seal();
        _alpha.Seal();
        var beta = _catalog.Memories;
        var types = _alpha.Types;
        return new Network
        {
            TypeNodes = types,
            Start = _catalog.Start,
            AlphaMemories = [.. _alpha.Memories],
            BetaMemories = [.. beta],
            Joins = _catalog.Joins,
            Aggregates = _catalog.Nodes.Any(n => n is AggregateNode),
            PriorityLevels = priorities,
            SchemaSize = _catalog.SchemaIds.Count,
            Identity = new FactIdentityComparer(_compiler.FactIdentityComparerRegistry),
            FiringLimit = options.FiringLimit,
            PairsBeforeHashing = options.PairsBeforeHashing,
            Schema = new Lazy<ReteGraph>(() => SchemaBuilder.Build(types, beta, _catalog.Nodes, _ruleNodes)),
        };
    }

    private static int RankPriorities(IEnumerable<RuleNode> nodes)
    {
        RuleNode[] ranked = [.. nodes];
        Array.Sort(ranked, (x, y) => y.Rule.Priority.CompareTo(x.Rule.Priority));
        for (var i = 1; i < ranked.Length; i++)
            ranked[i].PriorityLevel = ranked[i - 1].PriorityLevel + (ranked[i].Rule.Priority < ranked[i - 1].Rule.Priority ? 1 : 0);
        return ranked.Length == 0 ? 0 : ranked[^1].PriorityLevel + 1;
    }

    private static IEnumerable<Declaration> DeclarationsOf(IEnumerable<RuleElement> elements) => elements.SelectMany(e => e switch
    {
        PatternElement pattern => [pattern.Declaration],
        AndElement and => DeclarationsOf(and.ChildElements),
        _ => Enumerable.Empty<Declaration>(),
    });

    private void Visit(IEnumerable<RuleElement> elements, Scope scope)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case PatternElement { Source: null } pattern:
                    AddPattern(pattern, scope);
                    break;
                case PatternElement { Source: BindingElement binding } pattern:
                    AddBinding(pattern, binding, scope);
                    break;
                case PatternElement { Source: AggregateElement aggregate } pattern:
                    AddAggregate(pattern, aggregate, scope);
                    break;
                case ExistsElement exists:
                    AddQuantifier(exists.Source, true, scope);
                    break;
                case NotElement not:
                    AddQuantifier(not.Source, false, scope);
                    break;
                case AndElement and:
                    Visit(and.ChildElements, scope);
                    break;
                case OrElement:
                    throw new InvalidOperationException("Group Or element must be normalized");
                default:
                    throw new NotSupportedException($"Element {element.ElementType} is not supported here");
            }
        }
    }

    private void AddRuleNode(Declaration[] declarations, Scope scope)
    {
        var actions = Rule.RightHandSide.Actions;
        var node = new RuleNode
        {
            SchemaId = _catalog.SchemaIds.Next(),
            Rules = [Rule],
            Rule = Rule,
            Declarations = Array.ConvertAll(declarations, d => (d, scope.Knows(d) ? scope.HopsTo(d) : (int?)null)),
            Actions = [.. actions.Select(a => _binding.Action(a, scope, Rule.DependencyGroup.Dependencies))],
            Filters = [.. Rule.FilterGroup.Filters.Select(f => new RuleFilter(
                f.FilterType,
                f.Expression,
                _binding.OverTuple<object?>(f.Expression, scope),
                ExpressionBinding.ArgumentsOf(f.Expression, scope, null)))],
            Triggers = TriggersOf(actions),
            State = scope.Memory.NewState(),
        };
        scope.Memory.Add(node);
        _catalog.Add(node);
        _ruleNodes.Add(node);
    }

    private static ActionTrigger TriggersOf(IEnumerable<ActionElement> actions)
    {
        var triggers = ActionTrigger.None;
        foreach (var action in actions) triggers |= action.ActionTrigger;
        return triggers;
    }

    private TupleExpression<bool>[] Conditions(
        IEnumerable<LambdaExpression> conditions, Scope scope, List<IRuleDefinition> rules, Declaration? subject) =>
        [.. conditions.Select(c => Over<bool>(c, scope, rules, WorkingMemory.ConditionFailure, subject))];

    private TupleExpression<TResult> Over<TResult>(
        LambdaExpression lambda, Scope scope, List<IRuleDefinition> rules, string failure, Declaration? subject = null) =>
        new(lambda, _binding.OverTuple<TResult>(lambda, scope, subject), ExpressionBinding.ArgumentsOf(lambda, scope, subject), rules, failure);
}
