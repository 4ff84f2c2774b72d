using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>A compiled expression over a tuple and a fact, with the rules that it belongs to.</summary>
internal sealed class TupleExpression<TResult>
{
    private readonly Deferred<Func<Tuple, Fact?, TResult>> _deferred;
    private Func<Tuple, Fact?, TResult>? _delegate;
    private readonly ArgumentMap _arguments;

    public TupleExpression(
        LambdaExpression expression, Deferred<Func<Tuple, Fact?, TResult>> compiled, ArgumentMap arguments, IReadOnlyList<IRuleDefinition> rules)
    {
        Expression = expression;
        _deferred = compiled;
        _arguments = arguments;
        Rules = rules;
    }

    public LambdaExpression Expression { get; }

    /// <summary>The rules; the list grows while the network is built.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>The compiled expression.</summary>
    public Func<Tuple, Fact?, TResult> Delegate => _delegate ??= _deferred.Value;

    /// <summary>Evaluates the expression; an error that nobody handles is thrown.</summary>
    /// <returns>Whether it was evaluated.</returns>
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

    public void Failed(WorkingMemory memory, Exception exception, Tuple tuple, Fact? fact) =>
        memory.ConditionFailed(Expression, exception, _arguments.Of(tuple, fact), tuple, fact, Rules);
}

internal static class TupleConditions
{
    /// <summary>Whether all conditions hold; one that throws does not.</summary>
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
