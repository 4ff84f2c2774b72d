using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Penalty;

/// <summary>A condition that an observer is told of. Immutable.</summary>
public sealed class ObservedCondition
{
    internal ObservedCondition(LambdaExpression expression, ImmutableArray<string> rules)
    {
        Expression = expression;
        Rules = rules;
    }

    /// <summary>The condition, as the first of the rules that have it states it; in another one its parameters may have other names.</summary>
    public LambdaExpression Expression { get; }

    /// <summary>The names of the rules that have the condition, in ordinal order: equal conditions are evaluated once for all.</summary>
    public ImmutableArray<string> Rules { get; }
}
