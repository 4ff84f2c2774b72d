using System.Linq.Expressions;

namespace Penalty.Engine.Testing;

/// <summary>Says which facts a rule is expected to have matched.</summary>
public static class Matched
{
    /// <summary>Expects a fact of a type.</summary>
    /// <typeparam name="TFact">The type, or one that it derives from or implements.</typeparam>
    /// <returns>The constraint.</returns>
    public static FactConstraint<TFact> Fact<TFact>() => new TypeConstraint<TFact>();

    /// <summary>Expects a fact that equals a value.</summary>
    /// <typeparam name="TFact">The type of the value.</typeparam>
    /// <param name="factValue">
    /// The value; compared by <see cref="EqualityComparer{T}.Default"/>, not by the engine's identity of facts.
    /// </param>
    /// <returns>The constraint.</returns>
    public static FactConstraint<TFact> Fact<TFact>(TFact factValue) => new ValueConstraint<TFact>(factValue);

    /// <summary>Expects a fact for which a condition holds.</summary>
    /// <typeparam name="TFact">The type of the fact, or one that it derives from or implements.</typeparam>
    /// <param name="predicateExpression">The condition; failure messages quote it.</param>
    /// <returns>The constraint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicateExpression"/> is <see langword="null"/>.</exception>
    public static FactConstraint<TFact> Fact<TFact>(Expression<Func<TFact, bool>> predicateExpression)
    {
        ArgumentNullException.ThrowIfNull(predicateExpression);
        return new PredicateConstraint<TFact>(predicateExpression);
    }
}
