using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

internal sealed class ExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
