using System.Linq.Expressions;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>Says which facts a rule is expected to have matched.</summary>
public static class Matched
{
    /// <summary>A fact of a type.</summary>
    /// <typeparam name="TFact">The type, or one that it derives from or implements.</typeparam>
    /// <returns>What is expected.</returns>
    public static MatchedFact Fact<TFact>() => Of<TFact>(FiringText.Of(typeof(TFact)), _ => true);

    /// <summary>A fact that equals a value, by the equality of its type.</summary>
    /// <typeparam name="TFact">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>What is expected.</returns>
    public static MatchedFact Fact<TFact>(TFact value) => Of<TFact>(
        $"{FiringText.Of(typeof(TFact))} equal to {FiringText.Of(value)}", f => EqualityComparer<TFact>.Default.Equals(f, value));

    /// <summary>A fact for which a condition holds.</summary>
    /// <typeparam name="TFact">The type of the fact, or one that it derives from or implements.</typeparam>
    /// <param name="condition">The condition; messages quote it.</param>
    /// <returns>What is expected.</returns>
    public static MatchedFact Fact<TFact>(Expression<Func<TFact, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var compiled = new Lazy<Func<TFact, bool>>(condition.Compile);
        return Of<TFact>($"{FiringText.Of(typeof(TFact))} where {condition}", f => compiled.Value(f));
    }

    private static MatchedFact Of<TFact>(string text, Func<TFact, bool> holds) => new(text, f => IsOfType<TFact>(f) && holds((TFact)f.Value!));

    /// <summary>A null says nothing of its type; what it is declared as does.</summary>
    private static bool IsOfType<TFact>(IFactMatch fact) =>
        fact.Value is TFact || (fact.Value is null && default(TFact) is null && typeof(TFact).IsAssignableFrom(fact.Declaration.Type));
}
