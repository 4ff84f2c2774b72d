namespace Penalty.Engine;

/// <summary>Something went wrong while rules were running.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message)
        : base(message)
    {
    }

    internal RuleExecutionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>An expression of a rule threw; the inner exception is what it threw.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    internal RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, innerException) => Expression = expression;

    /// <summary>The expression.</summary>
    public string Expression { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + Expression;
}

/// <summary>A condition of a rule threw.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
    }
}

/// <summary>An action of a rule threw.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => RuleName + Environment.NewLine + base.Message;
}

/// <summary>A filter of a rule's matches threw.</summary>
public class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => RuleName + Environment.NewLine + base.Message;
}

/// <summary>A call fired more rules than the host allows: a rule does not stop.</summary>
public class FiringLimitException : RuleExecutionException
{
    internal FiringLimitException(int limit, string ruleName)
        : base($"More than {limit} rules fired in one call; the next would be '{ruleName}'. A rule that makes itself match again does not stop.")
    {
        Limit = limit;
        RuleName = ruleName;
    }

    /// <summary>The most rules that may fire (<see cref="RuleCompilerOptions.FiringLimit"/>).</summary>
    public int Limit { get; }

    /// <summary>The name of the rule that would have fired next.</summary>
    public string RuleName { get; }
}
