using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

internal sealed partial class NetworkBuilder
{
    private void AddAggregate(PatternElement pattern, AggregateElement aggregate, Scope scope)
    {
        if (scope.Memory == _catalog.Start || aggregate.Imports.Any(scope.Knows))
            AddConditions(pattern, AggregateIn(aggregate, scope).Output, scope, isJoined: scope.Memory == _catalog.Start);
        else if (pattern.Expressions.Count == 0 || pattern.Expressions.Any(e => e.Imports.Any(scope.Knows))) AddResults(pattern, AggregateIn(aggregate, new Scope(_catalog.Start)).Output, scope);
        else AddOwnResults(pattern, aggregate, scope);
    }

    /// <summary>Conditions that have nothing to do with what was matched before are evaluated once as well.</summary>
    private void AddOwnResults(PatternElement pattern, AggregateElement aggregate, Scope scope)
    {
        var own = new Scope(_catalog.Start);
        AddConditions(pattern, AggregateIn(aggregate, own).Output, own, isJoined: true);
        AddJoin(FactsOf(own.Memory), [], pattern.Declaration, scope, areFacts: false);
    }

    /// <summary>What has nothing to do with what was matched before is calculated once, and its results are joined like facts.</summary>
    private void AddResults(PatternElement pattern, BetaMemory results, Scope scope)
    {
        var conditions = pattern.Expressions.Select(e => e.Expression).ToList();
        AddJoin(FactsOf(results), conditions, pattern.Declaration, scope, areFacts: false);
    }

    /// <summary>Aggregates what is found behind each tuple of a memory.</summary>
    private AggregateNode AggregateIn(AggregateElement aggregate, Scope scope)
    {
        if (aggregate.Source is { Source: null } pattern && PatternConditions.Of(pattern) is { Beta.Count: 0 } split)
        {
            var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
            return ShareAggregate(aggregate, scope, alpha, () => PlainAdapterOf(alpha, scope.Memory));
        }

        var inner = scope.InSubnet();
        VisitSource(aggregate.Source, inner);
        var adapter = AdapterOf(inner.Memory, scope.Memory, inner.Level - scope.Level);
        return ShareAggregate(aggregate, scope, adapter, () => adapter);
    }

    private AggregateNode ShareAggregate(AggregateElement aggregate, Scope scope, object right, Func<Adapter> adapterOf)
    {
        var key = new NodeKey(scope.Memory, right, "aggregate", _shaper.Of(aggregate, scope));
        return _catalog.Share(key, () =>
        {
            var rules = new List<IRuleDefinition>();
            var adapter = adapterOf();
            var node = new AggregateNode
            {
                SchemaId = _catalog.SchemaIds.Next(),
                Rules = rules,
                Factory = AggregationFactories.Create(aggregate, _compiler.AggregatorRegistry, scope, _binding, rules),
                Element = aggregate,
                Adapter = adapter,
                State = scope.Memory.NewState(),
                ItemState = adapter.Inner.NewState(),
                Output = _catalog.NewMemory(),
            };
            scope.Memory.IsEnumerated = true;
            adapter.Add(node);
            scope.Memory.Add(node);
            return node;
        });
    }

    /// <summary>Leads facts that no condition joins to anything to an aggregate: pairs of its own, since it has its place among what the facts reach.</summary>
    private Adapter PlainAdapterOf(AlphaMemory alpha, BetaMemory left)
    {
        if (left == _catalog.Start)
        {
            var entry = NewEntry(alpha);
            entry.Rules.AddOnce(Rule);
            _catalog.Add(entry);
            return AdapterOf(entry.Output, left, 1, alpha);
        }

        var pairs = new JoinNode
        {
            Id = _catalog.NextJoin(),
            SchemaId = _catalog.SchemaIds.Next(),
            Rules = [Rule],
            Left = left,
            Right = alpha,
            Conditions = [],
            Key = null,
            Output = _catalog.NewMemory(),
        };
        left.IsEnumerated = true;
        left.Add(pairs);
        alpha.Add(pairs);
        _catalog.Add(pairs);
        return AdapterOf(pairs.Output, left, 1, alpha);
    }

    private AlphaMemory FactsOf(BetaMemory results)
    {
        var adapter = AdapterOf(results, _catalog.Start, 1);
        var node = adapter.Sinks.OfType<ResultMemory>().FirstOrDefault();
        if (node is null) adapter.Add(node = new ResultMemory { SchemaId = adapter.SchemaId, Facts = _alpha.NewMemory() });
        node.Facts.Serve(Rule);
        return node.Facts;
    }
}
