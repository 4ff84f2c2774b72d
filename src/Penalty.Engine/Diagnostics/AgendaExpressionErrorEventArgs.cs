using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>A filter of a rule's matches threw.</summary>
public class AgendaExpressionErrorEventArgs : AgendaExpressionEventArgs, IRecoverableError
{
    /// <summary>A filter of a rule's matches threw.</summary>
    /// <param name="expression">The filter.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="match">The match.</param>
    public AgendaExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
