namespace Penalty.Engine.Testing;

/// <summary>Verifies what fired, and answers instead of throwing.</summary>
public interface IRulesVerification
{
    /// <summary>Verifies how often rules fired, in whatever order.</summary>
    /// <param name="action">States the expectations.</param>
    /// <returns>The result of the first expectation that wasn't met, or else of the last; passed when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that isn't registered, or is several times.</exception>
    /// <exception cref="InvalidOperationException">
    /// An expectation names no rule though there isn't exactly one, or doesn't end with <c>Fired</c>.
    /// </exception>
    RuleAssertResult Verify(Action<IRulesFiringVerification> action);

    /// <summary>Verifies all firings in their order, none missing or too much.</summary>
    /// <param name="action">States the firings in the expected order; none at all expects that no rule fired.</param>
    /// <returns>The result at the first firing that wasn't as expected, or else of the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that isn't registered, or is several times.</exception>
    /// <exception cref="InvalidOperationException">
    /// An expectation names no rule though there isn't exactly one, or doesn't end with <c>Fired</c>.
    /// </exception>
    RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action);
}
