using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>A filter of a rule's matches was evaluated.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>A filter of a rule's matches was evaluated.</summary>
    /// <param name="expression">The filter.</param>
    /// <param name="exception">What it threw, or <see langword="null"/>.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="result">What it returned, or <see langword="null"/>.</param>
    /// <param name="match">The match.</param>
    public AgendaExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, IMatch match)
        : base(expression, exception, arguments, result) => Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
