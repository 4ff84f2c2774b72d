using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

internal sealed partial class NetworkBuilder
{
    private void AddJoin(PatternElement pattern, Scope scope)
    {
        var split = PatternConditions.Of(pattern);
        var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
        if (scope.Node is null && split.Beta.Count == 0)
        {
            var entry = _catalog.Share(new NodeKey(null, alpha, "entry", ShapeKey.Empty), rules => Reached(alpha, _catalog.Add(NewEntry(rules))));
            scope.Advance(entry, pattern.Declaration);
            return;
        }

        var key = new NodeKey(scope.Node, alpha, "join", _shaper.Of(split.Beta, scope, pattern.Declaration));
        scope.Advance(_catalog.Share(key, rules => Reached(alpha, _catalog.AddAfter(scope.Node, new JoinNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            OutputSchemaId = _catalog.SchemaIds.Next(),
            Rules = rules,
            Conditions = Conditions(split.Beta, scope, rules, pattern.Declaration),
            Key = JoinKeyFinder.Find(split.Beta, pattern.Declaration, scope, _binding),
        }))), pattern.Declaration);
    }

    private EntryNode NewEntry(List<IRuleDefinition> rules) => new()
    {
        Id = _catalog.NextId,
        SchemaId = _catalog.SchemaIds.Next(),
        OutputSchemaId = _catalog.SchemaIds.Next(),
        Rules = rules,
    };

    private void AddBinding(PatternElement pattern, BindingElement binding, Scope scope)
    {
        var key = new NodeKey(scope.Node, binding.ResultType, "binding", _shaper.Of([binding.Expression], scope, null));
        scope.Advance(_catalog.Share(key, rules => _catalog.AddAfter(scope.Node, new BindingNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            OutputSchemaId = _catalog.SchemaIds.Next(),
            Rules = rules,
            Expression = Over<object?>(binding.Expression, scope, rules),
        })), pattern.Declaration);
    }

    private void AddFilter(PatternElement pattern, Scope scope)
    {
        if (pattern.Expressions.Count == 0) return;
        var conditions = pattern.Expressions.Select(e => e.Expression).ToList();
        var key = new NodeKey(scope.Node, null, "filter", _shaper.Of(conditions, scope, null));
        scope.Advance(_catalog.Share(key, rules => _catalog.AddAfter(scope.Node, new FilterNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            Rules = rules,
            Conditions = Conditions(conditions, scope, rules, null),
        })));
    }

    private void AddQuantifier(RuleElement element, RuleElement source, bool exists, Scope scope)
    {
        var key = new NodeKey(scope.Node, null, exists ? "exists" : "not", _shaper.Of(element, scope));
        scope.Advance(ShareOver(key, source, scope, (rules, side) => new QuantifierNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            OutputSchemaId = _catalog.SchemaIds.Next(),
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
        var key = new NodeKey(scope.Node, null, "aggregate", _shaper.Of(aggregate, scope));
        scope.Advance(ShareOver(key, aggregate.Source, scope, (rules, side) => new AggregateNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            OutputSchemaId = _catalog.SchemaIds.Next(),
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
            var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
            return _catalog.Share(key, rules => Reached(alpha, _catalog.AddAfter(scope.Node, build(rules, new RightSide(
                null,
                Conditions(split.Beta, scope, rules, pattern.Declaration),
                JoinKeyFinder.Find(split.Beta, pattern.Declaration, scope, _binding))))));
        }

        if (_catalog.Find(key) is SubnetNode known) Visit([source], scope.InSubnet(known.Start!));
        return _catalog.Share(key, rules =>
        {
            var start = _catalog.Add(new SubnetStart { Id = _catalog.NextId, SchemaId = _catalog.SchemaIds.Next(), Rules = rules });
            var inner = scope.InSubnet(start);
            Visit([source], inner);
            var end = new SubnetEnd { Id = _catalog.NextId, SchemaId = _catalog.SchemaIds.Next(), Rules = rules, Hops = inner.Level - scope.Level };
            _catalog.AddAfter(inner.Node, end);
            var owner = build(rules, new RightSide(start, [], null));
            end.Owner = owner;
            return _catalog.AddAfter(scope.Node, owner);
        });
    }

    private void AddRuleNode(IReadOnlyList<RuleElement> alternative, Scope scope)
    {
        var actions = Rule.RightHandSide.Actions;
        _catalog.AddAfter(scope.Node, new RuleNode
        {
            Id = _catalog.NextId,
            SchemaId = _catalog.SchemaIds.Next(),
            Rules = [Rule],
            Rule = Rule,
            RuleOrder = _rules,
            Declarations = PlacesOf([.. DeclarationsOf(alternative)], scope),
            Actions = [.. actions.Select(a => _binding.Action(a, scope, Rule.DependencyGroup.Dependencies))],
            Filters = [.. Rule.FilterGroup.Filters.Select(f => new RuleFilter(
                f.FilterType,
                f.Expression,
                _binding.OverTuple<object?>(f.Expression, scope),
                ExpressionBinding.ArgumentsOf(f.Expression, scope, null)))],
            Triggers = TriggersOf(actions),
        });
    }

    private static (Declaration Declaration, int Hops)[] PlacesOf(Declaration[] declarations, Scope scope)
    {
        var places = new (Declaration, int)[declarations.Length];
        for (var i = 0; i < places.Length; i++) places[i] = (declarations[i], scope.HopsTo(declarations[i]));
        return places;
    }

    private static ActionTrigger TriggersOf(IEnumerable<ActionElement> actions)
    {
        var triggers = ActionTrigger.None;
        foreach (var action in actions) triggers |= action.ActionTrigger;
        return triggers;
    }
}
