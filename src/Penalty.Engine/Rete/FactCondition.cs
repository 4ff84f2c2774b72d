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
            memory.ConditionFailed(WorkingMemory.ConditionFailure, Expression, e, false, [fact.Value], null, fact, Rules);
            return false;
        }

        if (memory.IsTraced) memory.ConditionEvaluated(Expression, holds, [fact.Value], null, fact, Rules);
        return holds;
    }
}
