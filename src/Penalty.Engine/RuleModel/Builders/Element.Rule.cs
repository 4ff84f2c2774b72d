using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Makes the elements of rules, checked.</summary>
public static partial class Element
{
    /// <summary>A rule.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="priority">Its priority.</param>
    /// <param name="leftHandSide">Its conditions.</param>
    /// <param name="rightHandSide">Its actions.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The rule has no name or no actions, or refers to what is not declared.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, [], leftHandSide, rightHandSide);

    /// <summary>A rule with tags.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="priority">Its priority.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="leftHandSide">Its conditions.</param>
    /// <param name="rightHandSide">Its actions.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The rule has no name or no actions, or refers to what is not declared.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, IEnumerable<string> tags, GroupElement leftHandSide,
        ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, RuleRepeatability.Repeatable, tags, [],
            DependencyGroup(), leftHandSide, FilterGroup(), rightHandSide);

    /// <summary>A rule with everything that a rule can have.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="priority">Its priority.</param>
    /// <param name="repeatability">Whether it may fire again for the same match.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="dependencies">The services that its actions use.</param>
    /// <param name="leftHandSide">Its conditions.</param>
    /// <param name="filters">Its filters of activations.</param>
    /// <param name="rightHandSide">Its actions.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The rule has no name or no actions, or refers to what is not declared.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, RuleRepeatability repeatability, IEnumerable<string> tags,
        IEnumerable<RuleProperty> properties, DependencyGroupElement dependencies, GroupElement leftHandSide,
        FilterGroupElement filters, ActionGroupElement rightHandSide)
    {
        ArgumentNullException.ThrowIfNull(leftHandSide);
        ArgumentNullException.ThrowIfNull(rightHandSide);
        var definition = new RuleDefinition
        {
            Name = name,
            Description = description,
            Priority = priority,
            Repeatability = repeatability,
            Tags = [.. tags],
            Properties = new PropertyMap(properties),
            DependencyGroup = dependencies,
            LeftHandSide = leftHandSide,
            FilterGroup = filters,
            RightHandSide = rightHandSide,
        };
        DefinitionValidation.Validate(definition);
        return definition;
    }

    /// <summary>A group of services.</summary>
    /// <param name="dependencies">The services.</param>
    /// <returns>The group.</returns>
    public static DependencyGroupElement DependencyGroup(params DependencyElement[] dependencies) => new([.. dependencies]);

    /// <summary>A group of services.</summary>
    /// <param name="dependencies">The services.</param>
    /// <returns>The group.</returns>
    public static DependencyGroupElement DependencyGroup(IEnumerable<DependencyElement> dependencies) => new([.. dependencies]);

    /// <summary>A service.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">The name that actions refer to it by.</param>
    /// <returns>The service.</returns>
    public static DependencyElement Dependency(Type type, string name) => Dependency(Declaration(type, name), type);

    /// <summary>A service.</summary>
    /// <param name="declaration">The declaration that actions refer to it by.</param>
    /// <param name="serviceType">The type that it is resolved by.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">The service is not of the type of the declaration.</exception>
    public static DependencyElement Dependency(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        if (!declaration.Type.IsAssignableFrom(serviceType))
        {
            throw new ArgumentException(
                $"Dependency is not assignable from its service. DependencyType={declaration.Type}, ServiceType={serviceType}",
                nameof(serviceType));
        }

        var element = new DependencyElement(declaration, serviceType);
        declaration.Target ??= element;
        return element;
    }

    /// <summary>A group of filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The group.</returns>
    public static FilterGroupElement FilterGroup(params FilterElement[] filters) => new([.. filters]);

    /// <summary>A group of filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The group.</returns>
    public static FilterGroupElement FilterGroup(IEnumerable<FilterElement> filters) => new([.. filters]);

    /// <summary>A filter of activations.</summary>
    /// <param name="filterType">What it looks at.</param>
    /// <param name="expression">The predicate, or the key.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">A predicate does not return a Boolean.</exception>
    public static FilterElement Filter(FilterType filterType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (filterType == FilterType.Predicate && expression.ReturnType != typeof(bool))
            throw new ArgumentException($"Predicate filter must return a Boolean result. Predicate={expression}", nameof(expression));
        return new FilterElement(filterType, expression);
    }

    /// <summary>A group of actions.</summary>
    /// <param name="actions">The actions; at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ActionGroupElement ActionGroup(params ActionElement[] actions) => ActionGroup(actions.AsEnumerable());

    /// <summary>A group of actions.</summary>
    /// <param name="actions">The actions; at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ActionGroupElement ActionGroup(IEnumerable<ActionElement> actions)
    {
        ActionElement[] elements = [.. actions];
        return elements.Length > 0
            ? new ActionGroupElement(elements)
            : throw new InvalidOperationException("Action group must contain at least one action");
    }

    /// <summary>An action that runs when a match is new or a fact of it is updated.</summary>
    /// <param name="expression">The action; its first parameter is an <see cref="IContext"/>.</param>
    /// <returns>The action.</returns>
    public static ActionElement Action(LambdaExpression expression) =>
        Action(expression, ActionTrigger.Activated | ActionTrigger.Reactivated);

    /// <summary>An action.</summary>
    /// <param name="expression">The action; its first parameter is an <see cref="IContext"/>.</param>
    /// <param name="actionTrigger">On which changes of a match it runs.</param>
    /// <returns>The action.</returns>
    /// <exception cref="ArgumentException">The first parameter is not a context, or there is no trigger.</exception>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (actionTrigger == ActionTrigger.None)
            throw new ArgumentException("Action trigger not specified", nameof(actionTrigger));
        if (expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext))
            throw new ArgumentException($"Action expression must have {typeof(IContext)} as its first parameter. Action={expression}", nameof(expression));
        return new ActionElement(expression, actionTrigger);
    }
}
