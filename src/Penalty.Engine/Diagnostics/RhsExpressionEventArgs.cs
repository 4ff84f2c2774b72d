using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>An action of a rule was run.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>An action of a rule was run.</summary>
    /// <param name="expression">The action.</param>
    /// <param name="exception">What it threw, or <see langword="null"/>.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="match">The match.</param>
    public RhsExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null) => Match = match;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
