using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

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

    /// <summary>Evaluates the expression; an error that nobody handles is thrown.</summary>
    /// <returns>Whether it was evaluated.</returns>
    public bool TryInvoke(WorkingMemory memory, Tuple tuple, Fact? fact, out TResult result)
    {
        try
        {
            result = (_delegate ??= _deferred.Value)(tuple, fact);
        }
        catch (Exception e)
        {
            memory.ConditionFailed(Expression, e, _arguments.Of(tuple, fact), tuple, fact, Rules);
            result = default!;
            return false;
        }

        if (memory.IsTraced) memory.ConditionEvaluated(Expression, result, _arguments.Of(tuple, fact), tuple, fact, Rules);
        return true;
    }
}

internal static class TupleConditions
{
    public static bool Hold(this TupleExpression<bool>[] conditions, WorkingMemory memory, Tuple tuple, Fact? fact)
    {
        foreach (var condition in conditions)
        {
            if (!condition.TryInvoke(memory, tuple, fact, out var holds) || !holds) return false;
        }

        return true;
    }
}
