using System.Linq.Expressions;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Compilation;

/// <summary>Builds the network, rule by rule.</summary>
internal sealed class NetworkBuilder
{
    private readonly RuleCompiler _compiler;
    private readonly ExpressionBinding _binding;
    private readonly RootNode _root = new();
    private readonly Dictionary<Type, AlphaNode> _types = [];
    private int _nodes;
    private int _branches;

    public NetworkBuilder(RuleCompiler compiler)
    {
        _compiler = compiler;
        _binding = new ExpressionBinding(compiler.ExpressionCompiler);
    }

    public void Add(IRuleDefinition rule)
    {
        foreach (var alternative in Normalization.Alternatives(rule.LeftHandSide))
        {
            var scope = new Scope(_root);
            Visit(alternative, scope, rule);
            AddRuleNode(rule, alternative, scope);
            _branches++;
        }
    }

    public Network Build() => new()
    {
        Root = _root,
        Types = _types,
        NodeCount = _nodes,
        Identity = new FactIdentityComparer(_compiler.FactIdentityComparerRegistry),
    };

    private void Visit(IEnumerable<RuleElement> elements, Scope scope, IRuleDefinition rule)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case PatternElement pattern:
                    AddPattern(pattern, scope, rule);
                    break;
                case ExistsElement exists:
                    AddQuantifier(exists.Source, true, scope, rule);
                    break;
                case NotElement not:
                    AddQuantifier(not.Source, false, scope, rule);
                    break;
                case AndElement and:
                    Visit(and.ChildElements, scope, rule);
                    break;
                default:
                    throw new NotSupportedException($"Element {element.ElementType} is not supported here");
            }
        }
    }

    private void AddPattern(PatternElement pattern, Scope scope, IRuleDefinition rule)
    {
        switch (pattern.Source)
        {
            case null:
                AddJoin(pattern, scope, rule);
                break;
            case BindingElement binding:
                var bindingNode = new BindingNode { Expression = Over<object?>(binding.Expression, scope, rule) };
                scope.Node.Sinks.Add(bindingNode);
                scope.Advance(bindingNode, pattern.Declaration);
                AddFilter(pattern, scope, rule);
                break;
            case AggregateElement aggregate:
                AddAggregate(aggregate, pattern.Declaration, scope, rule);
                AddFilter(pattern, scope, rule);
                break;
        }
    }

    private void AddJoin(PatternElement pattern, Scope scope, IRuleDefinition rule)
    {
        var (alpha, beta) = Split(pattern);
        var node = new JoinNode
        {
            Id = _nodes++,
            Branch = _branches,
            Conditions = Conditions(beta, scope, rule, pattern.Declaration),
            Key = JoinKeyFinder.Find(beta, pattern.Declaration, scope, _binding),
        };
        scope.Node.Sinks.Add(node);
        AddAlpha(pattern.ValueType, alpha, node, rule);
        scope.Advance(node, pattern.Declaration);
    }

    private void AddQuantifier(RuleElement source, bool exists, Scope scope, IRuleDefinition rule)
    {
        if (source is PatternElement { Source: null } pattern)
        {
            var (alpha, beta) = Split(pattern);
            var node = new QuantifierNode
            {
                Id = _nodes++,
                Branch = _branches,
                Exists = exists,
                Conditions = Conditions(beta, scope, rule, pattern.Declaration),
                Key = JoinKeyFinder.Find(beta, pattern.Declaration, scope, _binding),
            };
            scope.Node.Sinks.Add(node);
            AddAlpha(pattern.ValueType, alpha, node, rule);
            scope.Advance(node);
            return;
        }

        var adapter = AddSubnet([source], scope, rule);
        var owner = new QuantifierNode { Id = _nodes++, Branch = _branches, Exists = exists, Conditions = [], FromSubnet = true };
        adapter.Owner = owner;
        scope.Node.Sinks.Add(owner);
        scope.Advance(owner);
    }

    private void AddAggregate(AggregateElement aggregate, Declaration result, Scope scope, IRuleDefinition rule)
    {
        var source = aggregate.Source;
        var factory = AggregatorFactories.Create(
            aggregate, _compiler.AggregatorRegistry, e => Over<object?>(e, scope, rule, source.Declaration));
        AggregateNode node;
        if (source.Source is null)
        {
            var (alpha, beta) = Split(source);
            node = new AggregateNode
            {
                Id = _nodes++,
                Branch = _branches,
                Factory = factory,
                Conditions = Conditions(beta, scope, rule, source.Declaration),
                Key = JoinKeyFinder.Find(beta, source.Declaration, scope, _binding),
            };
            scope.Node.Sinks.Add(node);
            AddAlpha(source.ValueType, alpha, node, rule);
        }
        else
        {
            var adapter = AddSubnet([source], scope, rule);
            node = new AggregateNode { Id = _nodes++, Branch = _branches, Factory = factory, Conditions = [], FromSubnet = true };
            adapter.Owner = node;
            scope.Node.Sinks.Add(node);
        }

        scope.Advance(node, result);
    }

    private SubnetAdapter AddSubnet(IEnumerable<RuleElement> elements, Scope scope, IRuleDefinition rule)
    {
        var inner = scope.Clone();
        Visit(elements, inner, rule);
        var adapter = new SubnetAdapter(inner.Level - scope.Level);
        inner.Node.Sinks.Add(adapter);
        return adapter;
    }

    private void AddFilter(PatternElement pattern, Scope scope, IRuleDefinition rule)
    {
        if (pattern.Expressions.Count == 0) return;
        var node = new FilterNode { Conditions = [.. pattern.Expressions.Select(e => Over<bool>(e.Expression, scope, rule))] };
        scope.Node.Sinks.Add(node);
        scope.Advance(node);
    }

    private void AddAlpha(Type type, IEnumerable<LambdaExpression> conditions, BetaNode sink, IRuleDefinition rule)
    {
        if (!_types.TryGetValue(type, out var node)) _types.Add(type, node = new AlphaNode());
        foreach (var condition in conditions)
        {
            var child = new AlphaNode { Condition = new FactCondition(condition, _binding.OverFact(condition), [rule]) };
            node.Children.Add(child);
            node = child;
        }

        node.Sinks.Add(sink);
    }

    private void AddRuleNode(IRuleDefinition rule, IReadOnlyList<RuleElement> alternative, Scope scope)
    {
        var actions = rule.RightHandSide.Actions;
        scope.Node.Sinks.Add(new RuleNode
        {
            Rule = rule,
            Declarations = [.. alternative.OfType<PatternElement>().Select(p => (p.Declaration, scope.HopsTo(p.Declaration)))],
            Actions = [.. actions.Select(a => _binding.Action(a, scope, rule.DependencyGroup.Dependencies))],
            Filters = [.. rule.FilterGroup.Filters.Select(f =>
                new RuleFilter(f.FilterType, f.Expression, _binding.OverTuple<object?>(f.Expression, scope)))],
            Triggers = actions.Aggregate(ActionTrigger.None, (triggers, a) => triggers | a.ActionTrigger),
        });
    }

    private TupleExpression<bool>[] Conditions(
        IEnumerable<LambdaExpression> conditions, Scope scope, IRuleDefinition rule, Declaration subject) =>
        [.. conditions.Select(c => Over<bool>(c, scope, rule, subject))];

    private TupleExpression<TResult> Over<TResult>(
        LambdaExpression lambda, Scope scope, IRuleDefinition rule, Declaration? subject = null) =>
        new(lambda, _binding.OverTuple<TResult>(lambda, scope, subject), [rule]);

    /// <summary>The conditions over the fact alone, and those over earlier declarations as well.</summary>
    private static (List<LambdaExpression> Alpha, List<LambdaExpression> Beta) Split(PatternElement pattern)
    {
        var alpha = new List<LambdaExpression>();
        var beta = new List<LambdaExpression>();
        foreach (var condition in pattern.Expressions.Select(e => e.Expression))
        {
            var overFact = condition.Parameters.Count == 1 && condition.Parameters[0].ToDeclaration().Equals(pattern.Declaration);
            (overFact ? alpha : beta).Add(condition);
        }

        return (alpha, beta);
    }
}
