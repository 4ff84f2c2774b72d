using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>Where assertions begin: <c>ruling.Should()</c>. They stand beside those of FluentAssertions, which give way to them on these types.</summary>
public static class AssertionExtensions
{
    /// <summary>Begins assertions on a ruling.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <returns>The assertions.</returns>
    public static RulingAssertions Should(this Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return new RulingAssertions(ruling);
    }

    /// <summary>Begins assertions on what one rule came to.</summary>
    /// <param name="result">What it came to.</param>
    /// <returns>The assertions.</returns>
    public static RuleResultAssertions Should(this RuleResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RuleResultAssertions(result);
    }
}
