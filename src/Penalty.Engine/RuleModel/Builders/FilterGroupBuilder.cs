using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds the filters of activations of a rule.</summary>
public class FilterGroupBuilder : RuleElementBuilder, IBuilder<FilterGroupElement>
{
    private readonly List<FilterElement> _filters = [];

    /// <summary>Adds a filter.</summary>
    /// <param name="element">The filter.</param>
    public void Filter(FilterElement element) => _filters.Add(element);

    /// <summary>Adds a filter.</summary>
    /// <param name="filterType">What it looks at.</param>
    /// <param name="expression">The predicate, or the key.</param>
    public void Filter(FilterType filterType, LambdaExpression expression) => _filters.Add(Element.Filter(filterType, expression));

    FilterGroupElement IBuilder<FilterGroupElement>.Build() => Element.FilterGroup(_filters);
}
