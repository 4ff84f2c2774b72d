using System.Linq.Expressions;

namespace Penalty.Engine.Rete;

/// <summary>A compiled condition over one fact, with the rules that it belongs to.</summary>
internal sealed class FactCondition
{
    private readonly Deferred<Func<object?, bool>> _deferred;
    private Func<object?, bool>? _delegate;

    public FactCondition(int nodeId, LambdaExpression expression, Deferred<Func<object?, bool>> compiled, IReadOnlyList<IRuleDefinition> rules)
    {
        NodeId = nodeId;
        Expression = expression;
        _deferred = compiled;
        Rules = rules;
    }

    /// <summary>The place of the node's counters.</summary>
    public int NodeId { get; }

    public LambdaExpression Expression { get; }

    /// <summary>The rules; the list grows while the network is built.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>The compiled condition.</summary>
    public Func<object?, bool> Delegate => _delegate ??= _deferred.Value;

    /// <summary>Evaluates the condition while somebody listens.</summary>
    public bool HoldsAloud(WorkingMemory memory, Fact fact)
    {
        bool holds;
        try
        {
            holds = Delegate(fact.Value);
        }
        catch (Exception e)
        {
            Failed(memory, e, fact);
            return false;
        }

        memory.ConditionEvaluated(Expression, holds, [fact.Value], null, fact, Rules);
        return holds;
    }

    public void Failed(WorkingMemory memory, Exception exception, Fact fact) =>
        memory.ConditionFailed(Expression, exception, [fact.Value], null, fact, Rules);
}
