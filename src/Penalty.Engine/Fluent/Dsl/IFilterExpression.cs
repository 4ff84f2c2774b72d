using System.Linq.Expressions;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Says which matches reach the agenda.</summary>
public interface IFilterExpression
{
    /// <summary>Only when one of the keys has changed since the last time.</summary>
    /// <param name="keySelectors">The keys.</param>
    /// <returns>This expression.</returns>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>Only when all predicates hold.</summary>
    /// <param name="predicates">The predicates.</param>
    /// <returns>This expression.</returns>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
