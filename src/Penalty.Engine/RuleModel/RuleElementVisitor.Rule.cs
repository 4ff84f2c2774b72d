using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.RuleModel;

public partial class RuleElementVisitor<TContext>
{
    /// <summary>Visits a rule: its services, conditions, filters and actions, in this order.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rule, or one rebuilt from its changed elements.</returns>
    protected internal virtual IRuleDefinition VisitRule(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = VisitAs(context, rule.DependencyGroup);
        var leftHandSide = VisitAs(context, rule.LeftHandSide);
        var filters = VisitAs(context, rule.FilterGroup);
        var rightHandSide = VisitAs(context, rule.RightHandSide);
        var same = dependencies == rule.DependencyGroup && leftHandSide == rule.LeftHandSide
            && filters == rule.FilterGroup && rightHandSide == rule.RightHandSide;
        return same
            ? rule
            : Element.RuleDefinition(
                rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties,
                dependencies, leftHandSide, filters, rightHandSide);
    }

    /// <summary>Visits the services that the actions use.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The services.</param>
    /// <returns>The services, or what takes their place.</returns>
    protected internal virtual DependencyGroupElement VisitDependencyGroup(TContext context, DependencyGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var dependencies = Visit(context, element.Dependencies, VisitAs);
        return dependencies == element.Dependencies ? element : Element.DependencyGroup(dependencies);
    }

    /// <summary>Visits a service.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The service.</param>
    /// <returns>The service, or what takes its place.</returns>
    protected internal virtual DependencyElement VisitDependency(TContext context, DependencyElement element) => element;

    /// <summary>Visits the filters of activations.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The filters.</param>
    /// <returns>The filters, or what takes their place.</returns>
    protected internal virtual FilterGroupElement VisitFilterGroup(TContext context, FilterGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var filters = Visit(context, element.Filters, VisitAs);
        return filters == element.Filters ? element : Element.FilterGroup(filters);
    }

    /// <summary>Visits a filter.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The filter.</param>
    /// <returns>The filter, or what takes its place.</returns>
    protected internal virtual FilterElement VisitFilter(TContext context, FilterElement element) => element;

    /// <summary>Visits the actions.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The actions.</param>
    /// <returns>The actions, or what takes their place.</returns>
    protected internal virtual ActionGroupElement VisitActionGroup(TContext context, ActionGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var actions = Visit(context, element.Actions, VisitAs);
        return actions == element.Actions ? element : Element.ActionGroup(actions);
    }

    /// <summary>Visits an action.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The action.</param>
    /// <returns>The action, or what takes its place.</returns>
    protected internal virtual ActionElement VisitAction(TContext context, ActionElement element) => element;
}
