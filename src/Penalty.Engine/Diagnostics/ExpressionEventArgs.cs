using System.Linq.Expressions;

namespace Penalty.Engine.Diagnostics;

/// <summary>An expression of a rule was evaluated.</summary>
public class ExpressionEventArgs : EventArgs
{
    /// <summary>An expression of a rule was evaluated.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw, or <see langword="null"/>.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="result">What it returned, or <see langword="null"/>.</param>
    public ExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result)
    {
        Expression = expression;
        Exception = exception;
        Arguments = arguments;
        Result = result;
    }

    /// <summary>The expression.</summary>
    public Expression Expression { get; }

    /// <summary>What it threw, or <see langword="null"/>.</summary>
    public Exception? Exception { get; }

    /// <summary>What it was given.</summary>
    public IReadOnlyCollection<object?> Arguments { get; }

    /// <summary>What it returned, or <see langword="null"/>.</summary>
    public object? Result { get; }
}
