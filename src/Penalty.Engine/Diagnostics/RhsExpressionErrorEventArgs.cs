using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>An action of a rule threw.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    /// <summary>An action of a rule threw.</summary>
    /// <param name="expression">The action.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="match">The match.</param>
    public RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
