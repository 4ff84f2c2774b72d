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
