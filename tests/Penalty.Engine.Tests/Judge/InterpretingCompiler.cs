using System.Linq.Expressions;

namespace Penalty.Engine.Tests.Judge;

/// <summary>Interprets expressions: rules that run a few times are compiled many times faster so.</summary>
internal sealed class InterpretingCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
}
