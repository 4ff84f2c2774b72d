using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Exists and Not.</summary>
internal sealed partial class NetworkBuilder
{
    private void AddQuantifier(RuleElement source, bool exists, Scope scope)
    {
        if (source is PatternElement { Source: null } pattern && PatternConditions.Of(pattern) is { Beta.Count: 0 } split)
        {
            var alpha = _alpha.MemoryOf(pattern.ValueType, split.Alpha, Rule);
            Share(alpha, exists, scope, () => NewQuantifier(alpha, exists, scope.Memory));
        }
        else if (source is AndElement group && LastAlone(group) is { } last)
        {
            Visit(group.ChildElements.SkipLast(1), scope.InSubnet());
            AddQuantifier(last, exists, scope);
        }
        else if (scope.Memory == _catalog.Start || source.Imports.Any(scope.Knows))
        {
            var inner = scope.InSubnet();
            VisitSource(source, inner);
            Share(AdapterOf(inner.Memory, scope.Memory, inner.Level - scope.Level), exists, scope);
        }
        else
        {
            AddUnrelated(source, exists, scope);
        }
    }

    /// <summary>What has nothing to do with the tuples of a rule never counts for them, with one exception: where a group begins with what the rule
    /// matched before, NRules has one memory for both, and what the group finds is found for the rule's tuples.</summary>
    private void AddUnrelated(RuleElement source, bool exists, Scope scope)
    {
        var own = new Scope(_catalog.Start);
        var beginning = own.Memory;
        if (source is AndElement group)
        {
            Visit(group.ChildElements.SkipLast(1), own);
            beginning = own.Memory;
            Visit(group.ChildElements.TakeLast(1), own);
        }
        else
        {
            VisitSource(source, own);
        }

        if (beginning == scope.Memory)
        {
            Share(AdapterOf(own.Memory, scope.Memory, 1), exists, scope);
            return;
        }

        var adapter = AdapterOf(own.Memory, _catalog.Start, own.Level);
        Share(adapter, exists, scope, () => NewUnfed(exists, scope.Memory));
    }

    private void Share(Adapter adapter, bool exists, Scope scope) => Share(adapter, exists, scope, () => NewQuantifier(adapter, exists, scope.Memory));

    private void Share<TNode>(object right, bool exists, Scope scope, Func<TNode> make)
        where TNode : QuantifierNode =>
        scope.Advance(_catalog.Share(new NodeKey(scope.Memory, right, exists ? "exists" : "not", ShapeKey.Empty), make).Output);

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
}
