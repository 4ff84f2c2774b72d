using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>A condition of rules threw.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    /// <summary>A condition of rules threw.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="tuple">The facts matched before, or <see langword="null"/>.</param>
    /// <param name="fact">The fact looked at, or <see langword="null"/>.</param>
    /// <param name="rules">The rules that have the condition.</param>
    public LhsExpressionErrorEventArgs(
        Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
