using Penalty.Engine.Fluent.Expressions;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>A rule written in C#: derive, and say in <see cref="Define()"/> when it fires and what it does then.</summary>
public abstract class Rule
{
    private RuleExpression? _expression;

    private RuleExpression Expression => _expression
        ?? throw new InvalidOperationException("A rule can be described only while it is being defined");

    /// <summary>Defines the rule.</summary>
    public abstract void Define();

    internal IRuleDefinition Define(RuleBuilder builder)
    {
        _expression = new RuleExpression(builder);
        try
        {
            Define();
            return _expression.Build();
        }
        finally
        {
            _expression = null;
        }
    }

    /// <summary>Sets the name; it wins over the attribute.</summary>
    /// <param name="value">The name.</param>
    protected void Name(string value) => Expression.Builder.Name(value);

    /// <summary>Sets the priority; it wins over the attribute. Rules of higher priority fire first.</summary>
    /// <param name="value">The priority.</param>
    protected void Priority(int value) => Expression.Builder.Priority(value);

    /// <summary>Says which services the actions use.</summary>
    /// <returns>An expression to say so.</returns>
    protected IDependencyExpression Dependency() => Expression.Dependencies;

    /// <summary>Says which matches reach the agenda.</summary>
    /// <returns>An expression to say so.</returns>
    protected IFilterExpression Filter() => Expression.Filters;

    /// <summary>Says when the rule fires.</summary>
    /// <returns>An expression to say so.</returns>
    protected ILeftHandSideExpression When() => Expression.Conditions;

    /// <summary>Says what the rule does.</summary>
    /// <returns>An expression to say so.</returns>
    protected IRightHandSideExpression Then() => Expression.Actions;
}
