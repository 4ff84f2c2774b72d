using System.Linq.Expressions;
using Penalty.Engine.Aggregators;

namespace Penalty.Engine.Rete;

/// <summary>A compiled expression over a tuple and a fact, with the rules that it belongs to.</summary>
internal sealed class TupleExpression<TResult>
{
    private readonly Deferred<Func<Tuple, Fact?, TResult>> _deferred;
    private readonly string _failure;
    private Func<Tuple, Fact?, TResult>? _delegate;
    private readonly ArgumentMap _arguments;

    public TupleExpression(
        LambdaExpression expression, Deferred<Func<Tuple, Fact?, TResult>> compiled, ArgumentMap arguments, IReadOnlyList<IRuleDefinition> rules,
        string failure)
    {
        Expression = expression;
        _deferred = compiled;
        _arguments = arguments;
        _failure = failure;
        Rules = rules;
    }

    public LambdaExpression Expression { get; }

    /// <summary>The rules; the list grows while the network is built.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>The compiled expression.</summary>
    public Func<Tuple, Fact?, TResult> Delegate => _delegate ??= _deferred.Value;

    /// <summary>Evaluates the expression.</summary>
    /// <returns>Whether it was evaluated; if not, a handler has handled the error.</returns>
    /// <exception cref="RuleLhsExpressionEvaluationException">The expression threw, and nobody handled it.</exception>
    public bool TryInvoke(WorkingMemory memory, Tuple tuple, Fact? fact, out TResult result)
    {
        try
        {
            result = Delegate(tuple, fact);
        }
        catch (Exception e)
        {
            Failed(memory, e, tuple, fact);
            result = default!;
            return false;
        }

        if (memory.IsTraced) memory.ConditionEvaluated(Expression, result, _arguments.Of(tuple, fact), tuple, fact, Rules);
        return true;
    }

    /// <summary>Evaluates the expression for an aggregation.</summary>
    /// <exception cref="AggregateExpressionException">The expression threw, and a handler handled it.</exception>
    /// <exception cref="RuleLhsExpressionEvaluationException">The expression threw, and nobody handled it.</exception>
    public TResult Select(WorkingMemory memory, Tuple tuple, Fact fact) =>
        TryInvoke(memory, tuple, fact, out var result) ? result : throw new AggregateExpressionException();

    /// <summary>The expression threw.</summary>
    /// <exception cref="RuleLhsExpressionEvaluationException">Nobody handled it.</exception>
    public void Failed(WorkingMemory memory, Exception exception, Tuple tuple, Fact? fact) =>
        memory.ConditionFailed(_failure, Expression, exception, typeof(TResult) == typeof(bool) ? false : null, _arguments.Of(tuple, fact), tuple, fact, Rules);
}

internal static class TupleConditions
{
    /// <summary>Whether all conditions hold; one whose error is handled does not.</summary>
    public static bool Hold(this TupleExpression<bool>[] conditions, WorkingMemory memory, Tuple tuple, Fact? fact)
    {
        if (memory.IsTraced) return HoldAloud(conditions, memory, tuple, fact);
        var i = 0;
        try
        {
            for (; i < conditions.Length; i++)
            {
                if (!conditions[i].Delegate(tuple, fact)) return false;
            }

            return true;
        }
        catch (Exception e)
        {
            conditions[i].Failed(memory, e, tuple, fact);
            return false;
        }
    }

    /// <summary>The same, while somebody listens.</summary>
    private static bool HoldAloud(TupleExpression<bool>[] conditions, WorkingMemory memory, Tuple tuple, Fact? fact)
    {
        foreach (var condition in conditions)
        {
            if (!condition.TryInvoke(memory, tuple, fact, out var holds) || !holds) return false;
        }

        return true;
    }
}
