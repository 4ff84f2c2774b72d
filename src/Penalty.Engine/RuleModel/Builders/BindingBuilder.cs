using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds a calculation.</summary>
public class BindingBuilder : RuleElementBuilder, IBuilder<BindingElement>
{
    private Type? _resultType;
    private LambdaExpression? _expression;

    /// <summary>Sets the type of the value.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Sets the calculation.</summary>
    /// <param name="expression">The calculation.</param>
    public void BindingExpression(LambdaExpression expression) => _expression = expression;

    BindingElement IBuilder<BindingElement>.Build()
    {
        var expression = _expression ?? throw new InvalidOperationException("Binding expression not provided");
        return Element.Binding(_resultType ?? expression.ReturnType, expression);
    }
}
