using System.Linq.Expressions;

namespace Penalty.Engine.Extensibility;

/// <summary>Turns the expressions of rules into delegates.</summary>
public interface IExpressionCompiler
{
    /// <summary>Turns an expression into a delegate.</summary>
    /// <typeparam name="TDelegate">The type of the delegate.</typeparam>
    /// <param name="expression">The expression.</param>
    /// <returns>The delegate.</returns>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}

internal sealed class ExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
