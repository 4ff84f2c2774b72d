namespace Penalty.Engine;

/// <summary>What the compiler does with an expression that it can't compare with others.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>It refuses the rule.</summary>
    FailFast,

    /// <summary>It takes the expression to differ from all others, so that no node is shared for it.</summary>
    TreatAsNotEqual,
}

/// <summary>How rules are compiled.</summary>
public class RuleCompilerOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static RuleCompilerOptions Default { get; } = new();

    /// <summary>What the compiler does with an expression that it can't compare with others.</summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; }

    /// <summary>The most rules that one call of <see cref="ISession.Fire()"/> fires; beyond it the call throws a
    /// <see cref="FiringLimitException"/>. Unlimited unless it is set.</summary>
    public int FiringLimit { get; set; } = int.MaxValue;
}
