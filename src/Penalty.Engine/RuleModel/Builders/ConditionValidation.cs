namespace Penalty.Engine.RuleModel.Builders;

internal static class ConditionValidation
{
    /// <summary>The element, when it is one that can hold or not: an action or an aggregate makes no sense among conditions.</summary>
    internal static RuleElement Checked(RuleElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.ElementType is ElementType.Pattern or ElementType.And or ElementType.Or or ElementType.Exists or ElementType.Not or ElementType.ForAll
            ? element
            : throw new ArgumentException($"Invalid condition element. ElementType={element.ElementType}", nameof(element));
    }
}
