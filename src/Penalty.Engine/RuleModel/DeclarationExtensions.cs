using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>Converts between declarations and the parameters of the expressions that refer to them.</summary>
public static class DeclarationExtensions
{
    /// <summary>The parameter that stands for a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>A parameter of its name and type.</returns>
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <summary>The declaration that a parameter stands for.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>A declaration of its name and type.</returns>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new Declaration(parameter.Type, parameter.Name!);
    }
}
