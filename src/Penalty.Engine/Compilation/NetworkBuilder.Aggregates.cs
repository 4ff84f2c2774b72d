using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

internal sealed partial class NetworkBuilder
{
    private void AddAggregate(PatternElement pattern, AggregateElement aggregate, Scope scope)
    {
        if (scope.Memory == _catalog.Start || aggregate.Imports.Any(scope.Knows)) AddConditions(pattern, AggregateIn(aggregate, scope).Output, scope);
        else if (pattern.Expressions.Count == 0 || pattern.Expressions.Any(e => e.Imports.Any(scope.Knows))) AddResults(pattern, AggregateIn(aggregate, new Scope(_catalog.Start)).Output, scope);
        else AddOwnResults(pattern, aggregate, scope);
    }

    /// <summary>Conditions that have nothing to do with what was matched before are evaluated once as well.</summary>
    private void AddOwnResults(PatternElement pattern, AggregateElement aggregate, Scope scope)
    {
        var own = new Scope(_catalog.Start);
        AddConditions(pattern, AggregateIn(aggregate, own).Output, own);
        AddJoin(FactsOf(own.Memory), [], pattern.Declaration, scope);
    }

    /// <summary>What has nothing to do with what was matched before is calculated once, and its results are joined like facts.</summary>
    private void AddResults(PatternElement pattern, BetaMemory results, Scope scope)
    {
        var conditions = pattern.Expressions.Select(e => e.Expression).ToList();
        AddJoin(FactsOf(results), conditions, pattern.Declaration, scope);
    }

    /// <summary>Aggregates what is found behind each tuple of a memory.</summary>
    private AggregateNode AggregateIn(AggregateElement aggregate, Scope scope)
    {
        var isOverFacts = scope.Memory == _catalog.Start && aggregate.Source is { Source: null } pattern
            && PatternConditions.Of(pattern).Beta.Count == 0;
        var inner = scope.InSubnet();
        object before = scope.Memory;
        Adapter? adapter = null;
        if (isOverFacts)
        {
            var split = PatternConditions.Of(aggregate.Source);
            before = _alpha.MemoryOf(aggregate.Source.ValueType, split.Alpha, Rule);
        }
        else
        {
            Visit([aggregate.Source], inner);
            before = adapter = AdapterOf(inner.Memory, scope.Memory, inner.Level - scope.Level);
        }

        var key = new NodeKey(scope.Memory, before, "aggregate", _shaper.Of(aggregate, scope));
        return _catalog.Share(key, () =>
        {
            var rules = new List<IRuleDefinition>();
            if (before is AlphaMemory alpha)
            {
                // An entry of its own: the aggregate has its place among what the facts reach.
                var entry = NewEntry(alpha);
                entry.Rules.AddOnce(Rule);
                _catalog.Add(entry);
                adapter = AdapterOf(entry.Output, scope.Memory, 1);
            }

            var node = new AggregateNode
            {
                SchemaId = _catalog.SchemaIds.Next(),
                Rules = rules,
                Factory = AggregationFactories.Create(aggregate, _compiler.AggregatorRegistry, scope, _binding, rules),
                Element = aggregate,
                Adapter = adapter!,
                State = scope.Memory.NewState(),
                ItemState = adapter!.Inner.NewState(),
                Output = _catalog.NewMemory(),
            };
            scope.Memory.IsEnumerated = true;
            adapter.Add(node);
            scope.Memory.Add(node);
            return node;
        });
    }

    private AlphaMemory FactsOf(BetaMemory results)
    {
        var node = _catalog.Share(new NodeKey(results, null, "results", ShapeKey.Empty), () =>
        {
            var built = new ResultMemory { SchemaId = _catalog.SchemaIds.Next(), Facts = _alpha.NewMemory() };
            results.Add(built);
            return built;
        });
        node.Facts.Serve(Rule);
        return node.Facts;
    }
}
