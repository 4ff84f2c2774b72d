using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>A compiled condition over one fact, with the rules that it belongs to.</summary>
internal sealed class FactCondition
{
    private readonly Deferred<Func<object?, bool>> _deferred;
    private Func<object?, bool>? _delegate;

    public FactCondition(LambdaExpression expression, Deferred<Func<object?, bool>> compiled, IReadOnlyList<IRuleDefinition> rules)
    {
        Expression = expression;
        _deferred = compiled;
        Rules = rules;
    }

    public LambdaExpression Expression { get; }

    /// <summary>The rules; the list grows while the network is built.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>Pushes those of a part of a batch for which the condition holds.</summary>
    /// <exception cref="RuleLhsExpressionEvaluationException">The condition threw, and nobody handled it.</exception>
    public void PushPassing(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        var end = start + count;
        for (var next = start; next < end; next++)
        {
            if (!memory.IsTraced) next = PushUntraced(memory, facts, next, end);
            else if (Holds(memory, facts[next])) facts.Push(facts[next]);
        }
    }

    /// <summary>Goes on until the condition throws: what is done only once for many facts is cheap.</summary>
    /// <returns>Where that was, or the end.</returns>
    private int PushUntraced(WorkingMemory memory, Batch<Fact> facts, int start, int end)
    {
        var next = start;
        try
        {
            var condition = _delegate ??= _deferred.Value;
            for (; next < end; next++)
            {
                if (condition(facts[next].Value)) facts.Push(facts[next]);
            }
        }
        catch (Exception e)
        {
            Failed(memory, e, facts[next]);
        }

        return next;
    }

    private void Failed(WorkingMemory memory, Exception exception, Fact fact) =>
        memory.ConditionFailed(WorkingMemory.ConditionFailure, Expression, exception, false, [fact.Value], null, fact, Rules);

    /// <summary>Whether the condition holds; if its error is handled it does not.</summary>
    /// <exception cref="RuleLhsExpressionEvaluationException">The condition threw, and nobody handled it.</exception>
    public bool Holds(WorkingMemory memory, Fact fact)
    {
        bool holds;
        try
        {
            holds = (_delegate ??= _deferred.Value)(fact.Value);
        }
        catch (Exception e)
        {
            Failed(memory, e, fact);
            return false;
        }

        if (memory.IsTraced) memory.ConditionEvaluated(Expression, holds, [fact.Value], null, fact, Rules);
        return holds;
    }
}
