using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Diagnostics;

/// <summary>Something happened to a match.</summary>
public class AgendaEventArgs : EventArgs
{
    /// <summary>Something happened to a match.</summary>
    /// <param name="match">The match.</param>
    public AgendaEventArgs(IMatch match) => Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}

/// <summary>Something happened to a fact.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    /// <summary>Something happened to a fact.</summary>
    /// <param name="fact">The fact.</param>
    public WorkingMemoryEventArgs(IFact fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}

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

/// <summary>An error that a handler can declare handled.</summary>
public interface IRecoverableError
{
    /// <summary>Whether the error is handled: then it is not thrown.</summary>
    bool IsHandled { get; set; }

    /// <summary>The error.</summary>
    Exception? Exception { get; }
}

/// <summary>A condition of rules threw.</summary>
public class LhsExpressionErrorEventArgs : ExpressionEventArgs, IRecoverableError
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
        : base(expression, exception, arguments, null)
    {
        Facts = [.. tuple?.Facts.Reverse() ?? [], .. fact is null ? [] : new[] { fact }];
        Rules = rules;
    }

    /// <summary>The facts looked at.</summary>
    public IEnumerable<IFact> Facts { get; }

    /// <summary>The rules that have the condition.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}

/// <summary>An action of a rule threw.</summary>
public class RhsExpressionErrorEventArgs : ExpressionEventArgs, IRecoverableError
{
    /// <summary>An action of a rule threw.</summary>
    /// <param name="expression">The action.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="match">The match.</param>
    public RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null) => Match = match;

    /// <summary>The match.</summary>
    public IMatch Match { get; }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}

/// <summary>A filter of a rule's matches threw.</summary>
public class AgendaExpressionErrorEventArgs : ExpressionEventArgs, IRecoverableError
{
    /// <summary>A filter of a rule's matches threw.</summary>
    /// <param name="expression">The filter.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="match">The match.</param>
    public AgendaExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null) => Match = match;

    /// <summary>The match.</summary>
    public IMatch Match { get; }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
