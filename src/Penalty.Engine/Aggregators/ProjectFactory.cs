using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into something else.</summary>
internal sealed class ProjectFactory : IAggregatorFactory
{
    private IAggregateExpression _selector = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _selector = compiledExpressions.FindSingle(AggregateNames.Selector);

    public IAggregator Create(AggregationContext context) => new PerFact(_selector, value => [value]);
}

/// <summary>Turns each fact into several.</summary>
internal sealed class FlattenFactory : IAggregatorFactory
{
    private IAggregateExpression _selector = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _selector = compiledExpressions.FindSingle(AggregateNames.Selector);

    public IAggregator Create(AggregationContext context) =>
        new PerFact(_selector, value => [.. ((IEnumerable?)value)?.Cast<object?>() ?? []]);
}

/// <summary>Keeps the results of each fact; when the fact changes, results take each other's place in order.</summary>
internal sealed class PerFact : IAggregator
{
    private readonly IAggregateExpression _selector;
    private readonly Func<object?, object?[]> _results;
    private readonly Dictionary<IFact, object?[]> _byFact = new(ReferenceEqualityComparer.Instance);

    public PerFact(IAggregateExpression selector, Func<object?, object?[]> results)
    {
        _selector = selector;
        _results = results;
    }

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            var results = _byFact[fact] = _results(_selector.Invoke(context, tuple, fact));
            foreach (var result in results) changes.Add(AggregationResult.Added(result, [fact]));
        }

        return changes;
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            var before = _byFact[fact];
            var after = _byFact[fact] = _results(_selector.Invoke(context, tuple, fact));
            for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
            {
                changes.Add(i >= before.Length ? AggregationResult.Added(after[i], [fact])
                    : i >= after.Length ? AggregationResult.Removed(before[i])
                    : AggregationResult.Modified(after[i], before[i], [fact]));
            }
        }

        return changes;
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            if (!_byFact.Remove(fact, out var results)) continue;
            foreach (var result in results) changes.Add(AggregationResult.Removed(result));
        }

        return changes;
    }
}
