using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>A condition of rules was evaluated.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>A condition of rules was evaluated.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="exception">What it threw, or <see langword="null"/>.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="result">What it returned, or <see langword="null"/>.</param>
    /// <param name="tuple">The facts matched before, or <see langword="null"/>.</param>
    /// <param name="fact">The fact looked at, or <see langword="null"/>.</param>
    /// <param name="rules">The rules that have the condition.</param>
    public LhsExpressionEventArgs(
        Expression expression, Exception? exception, object?[] arguments, object? result, ITuple? tuple, IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, result)
    {
        Facts = [.. tuple?.Facts.Reverse() ?? [], .. fact is null ? [] : new[] { fact }];
        Rules = rules;
    }

    /// <summary>The facts looked at, in the order in which the rules declare them.</summary>
    public IEnumerable<IFact> Facts { get; }

    /// <summary>The rules that have the condition.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
