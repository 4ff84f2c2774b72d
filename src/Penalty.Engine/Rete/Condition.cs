using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A compiled expression over a tuple and a fact, with the rules that it belongs to.</summary>
internal sealed class TupleExpression<TResult>
{
    private readonly Func<Tuple, Fact?, TResult> _delegate;

    public TupleExpression(LambdaExpression expression, Func<Tuple, Fact?, TResult> compiled, IReadOnlyList<IRuleDefinition> rules)
    {
        Expression = expression;
        _delegate = compiled;
        Rules = rules;
    }

    public LambdaExpression Expression { get; }

    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>Evaluates the expression; an error that nobody handles is thrown.</summary>
    /// <returns>Whether it was evaluated.</returns>
    public bool TryInvoke(Session session, Tuple tuple, Fact? fact, out TResult result)
    {
        try
        {
            result = _delegate(tuple, fact);
            return true;
        }
        catch (Exception e)
        {
            if (!session.Raise.LhsFailed(session, Expression, e, tuple, fact, Rules))
                throw new RuleLhsExpressionEvaluationException("Failed to evaluate condition", Expression.ToString(), e);
            result = default!;
            return false;
        }
    }
}

/// <summary>A compiled condition over one fact.</summary>
internal sealed class FactCondition
{
    private readonly Func<object?, bool> _delegate;

    public FactCondition(LambdaExpression expression, Func<object?, bool> compiled, IReadOnlyList<IRuleDefinition> rules)
    {
        Expression = expression;
        _delegate = compiled;
        Rules = rules;
    }

    public LambdaExpression Expression { get; }

    public IReadOnlyList<IRuleDefinition> Rules { get; }

    public bool Holds(Session session, Fact fact)
    {
        try
        {
            return _delegate(fact.Value);
        }
        catch (Exception e)
        {
            if (!session.Raise.LhsFailed(session, Expression, e, null, fact, Rules))
                throw new RuleLhsExpressionEvaluationException("Failed to evaluate condition", Expression.ToString(), e);
            return false;
        }
    }
}
