using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

internal sealed partial class NetworkBuilder
{
    private void AddPattern(PatternElement pattern, Scope scope)
    {
        var split = PatternConditions.Of(pattern);
        var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
        if (scope.Memory == _catalog.Start && split.Beta.Count == 0)
        {
            var key = new NodeKey(_catalog.Start, alpha, "entry", ShapeKey.Empty);
            scope.Advance(_catalog.Share(key, () => NewEntry(alpha), static n => n.Rules).Output, pattern.Declaration);
        }
        else
        {
            AddJoin(alpha, split.Beta, pattern.Declaration, scope, areFacts: true);
        }

        scope.DeclareFact(pattern.Declaration);
    }

    private void AddJoin(AlphaMemory alpha, IReadOnlyList<LambdaExpression> conditions, Declaration declaration, Scope scope, bool areFacts)
    {
        var key = new NodeKey(scope.Memory, alpha, "join", _shaper.Of(conditions, scope, declaration));
        var join = _catalog.Share(key, () =>
        {
            var rules = new List<IRuleDefinition>();
            var node = new JoinNode
            {
                Id = _catalog.NextJoin(),
                SchemaId = _catalog.SchemaIds.Next(),
                Rules = rules,
                Left = scope.Memory,
                Right = alpha,
                Conditions = Conditions(conditions, scope, rules, declaration),
                Key = areFacts ? JoinKeyFinder.Find(conditions, declaration, scope, _binding) : null,
                Output = _catalog.NewMemory(),
            };
            scope.Memory.IsEnumerated = true;
            scope.Memory.Add(node);
            alpha.Add(node);
            return node;
        });
        scope.Advance(join.Output, declaration);
    }

    private EntryNode NewEntry(AlphaMemory alpha)
    {
        var node = new EntryNode { SchemaId = _catalog.SchemaIds.Next(), Output = _catalog.NewMemory() };
        alpha.Add(node);
        return node;
    }

    private void AddBinding(PatternElement pattern, BindingElement binding, Scope scope)
    {
        if (scope.Memory == _catalog.Start || binding.Imports.Any(scope.Knows)) AddConditions(pattern, BindingIn(binding, scope).Output, scope, isJoined: scope.Memory == _catalog.Start);
        else AddResults(pattern, BindingIn(binding, new Scope(_catalog.Start)).Output, scope);
    }

    private BindingNode BindingIn(BindingElement binding, Scope scope)
    {
        var key = new NodeKey(scope.Memory, binding.ResultType, "binding", _shaper.Of([binding.Expression], scope, null));
        return _catalog.Share(key, () =>
        {
            var rules = new List<IRuleDefinition>();
            var built = new BindingNode
            {
                SchemaId = _catalog.SchemaIds.Next(),
                Rules = rules,
                Expression = Over<object?>(binding.Expression, scope, rules, "Failed to evaluate binding expression"),
                State = scope.Memory.NewState(),
                Output = _catalog.NewMemory(),
            };
            scope.Memory.Add(built);
            return built;
        });
    }

    /// <summary>Conditions on what was calculated from a tuple.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="results">What was calculated.</param>
    /// <param name="scope">The tuple.</param>
    /// <param name="isJoined">Whether it is joined to the tuple even without conditions.</param>
    private void AddConditions(PatternElement pattern, BetaMemory results, Scope scope, bool isJoined)
    {
        if (pattern.Expressions.Count == 0 && !isJoined)
        {
            scope.Advance(results, pattern.Declaration);
            return;
        }

        var adapter = AdapterOf(results, scope.Memory, 1);
        var conditions = pattern.Expressions.Select(e => e.Expression).ToList();
        var key = new NodeKey(scope.Memory, adapter, "inner", _shaper.Of(conditions, scope, pattern.Declaration));
        var join = _catalog.Share(key, () =>
        {
            var rules = new List<IRuleDefinition>();
            var node = new InnerJoinNode
            {
                SchemaId = _catalog.SchemaIds.Next(),
                Rules = rules,
                Adapter = adapter,
                Conditions = Conditions(conditions, scope, rules, pattern.Declaration),
                State = results.NewState(),
                Output = _catalog.NewMemory(),
            };
            scope.Memory.IsEnumerated = true;
            adapter.Add(node);
            scope.Memory.Add(node);
            return node;
        });
        scope.Advance(join.Output, pattern.Declaration);
    }

    private void AddQuantifier(RuleElement source, bool exists, Scope scope)
    {
        var kind = exists ? "exists" : "not";
        if (source is PatternElement { Source: null } pattern && PatternConditions.Of(pattern) is { Beta.Count: 0 } split)
        {
            var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
            scope.Advance(_catalog.Share(new NodeKey(scope.Memory, alpha, kind, ShapeKey.Empty), () => NewQuantifier(alpha, exists, scope.Memory)).Output);
            return;
        }

        if (source is AndElement group && LastAlone(group) is { } last)
        {
            Visit(group.ChildElements.Take(group.ChildElements.Count - 1), scope.InSubnet());
            AddQuantifier(last, exists, scope);
            return;
        }

        if (scope.Memory != _catalog.Start && !source.Imports.Any(scope.Knows))
        {
            var own = new Scope(_catalog.Start);
            var before = VisitAndReturnBeforeLast(source, own);
            if (before == scope.Memory)
            {
                AddFedQuantifier(AdapterOf(own.Memory, scope.Memory, 1), exists, scope);
                return;
            }

            var other = AdapterOf(own.Memory, _catalog.Start, own.Level);
            scope.Advance(_catalog.Share(new NodeKey(scope.Memory, other, kind, ShapeKey.Empty), () => NewUnfed(exists, scope.Memory)).Output);
            return;
        }

        var inner = scope.InSubnet();
        VisitSource(source, inner);
        AddFedQuantifier(AdapterOf(inner.Memory, scope.Memory, inner.Level - scope.Level), exists, scope);
    }

    private void AddFedQuantifier(Adapter adapter, bool exists, Scope scope) => scope.Advance(_catalog.Share(
        new NodeKey(scope.Memory, adapter, exists ? "exists" : "not", ShapeKey.Empty), () => NewQuantifier(adapter, exists, scope.Memory)).Output);

    /// <summary>Visits a source; a group that has nothing to do with the tuples counts for them all the same where all but its last element is what the
    /// rule matched before: the two are one memory then.</summary>
    /// <returns>The memory before the last element.</returns>
    private BetaMemory VisitAndReturnBeforeLast(RuleElement source, Scope scope)
    {
        if (source is not AndElement group)
        {
            VisitSource(source, scope);
            return _catalog.Start;
        }

        Visit(group.ChildElements.SkipLast(1), scope);
        var before = scope.Memory;
        Visit([group.ChildElements[^1]], scope);
        return before;
    }

    /// <summary>What is quantified or aggregated: what was calculated for that is taken as it comes.</summary>
    private void VisitSource(RuleElement source, Scope scope)
    {
        if (source is PatternElement { Source: AggregateElement aggregate } pattern && (scope.Memory == _catalog.Start || aggregate.Imports.Any(scope.Knows)))
            AddConditions(pattern, AggregateIn(aggregate, scope).Output, scope, isJoined: false);
        else
            Visit([source], scope);
    }

    /// <summary>The last pattern of a group, if no condition joins it: NRules looks at its facts alone then.</summary>
    private static PatternElement? LastAlone(AndElement group) =>
        group.ChildElements[^1] is PatternElement { Source: null } last && PatternConditions.Of(last).Beta.Count == 0 ? last : null;

    private UnfedQuantifierNode NewUnfed(bool exists, BetaMemory left)
    {
        var node = new UnfedQuantifierNode
        {
            SchemaId = _catalog.SchemaIds.Next(),
            Left = left,
            Exists = exists,
            State = left.NewState(),
            Output = _catalog.NewMemory(),
        };
        left.Add(node);
        return node;
    }

    private FactQuantifierNode NewQuantifier(AlphaMemory alpha, bool exists, BetaMemory left)
    {
        var node = new FactQuantifierNode
        {
            SchemaId = _catalog.SchemaIds.Next(),
            Left = left,
            Right = alpha,
            Exists = exists,
            State = left.NewState(),
            Output = _catalog.NewMemory(),
        };
        left.IsEnumerated = true;
        left.Add(node);
        alpha.Add(node);
        return node;
    }

    private InnerQuantifierNode NewQuantifier(Adapter adapter, bool exists, BetaMemory left)
    {
        var node = new InnerQuantifierNode
        {
            SchemaId = _catalog.SchemaIds.Next(),
            Left = left,
            Adapter = adapter,
            Exists = exists,
            State = left.NewState(),
            Output = _catalog.NewMemory(),
        };
        left.IsEnumerated = true;
        adapter.Add(node);
        left.Add(node);
        return node;
    }

    /// <summary>The end of a subnetwork that began at a memory.</summary>
    private Adapter AdapterOf(BetaMemory inner, BetaMemory left, int hops, AlphaMemory? plain = null)
    {
        if (inner.Adapter is { } known && known.Hops != hops)
            (inner, hops) = (CopyOf(inner), hops + 1);
        if (inner.Adapter is { } adapter)
        {
            adapter.Rules.AddOnce(Rule);
            return adapter;
        }

        inner.IsEnumerated = true;
        inner.Adapter = new Adapter
        {
            SchemaId = _catalog.SchemaIds.Next(),
            Rules = [Rule],
            Hops = hops,
            Inner = inner,
            Plain = plain,
            State = left.NewState(),
        };
        inner.Add(inner.Adapter);
        _catalog.Add(inner.Adapter);
        return inner.Adapter;
    }

    private BetaMemory CopyOf(BetaMemory inner) => _catalog.Share(new NodeKey(inner, null, "copy", ShapeKey.Empty), () =>
    {
        var node = new CopyNode { SchemaId = _catalog.SchemaIds.Next(), State = inner.NewState(), Output = _catalog.NewMemory() };
        inner.Add(node);
        return node;
    }).Output;
}
