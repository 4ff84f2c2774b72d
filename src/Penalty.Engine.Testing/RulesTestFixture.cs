namespace Penalty.Engine.Testing;

/// <summary>
/// The base of test classes that test rules: register rules by <see cref="Setup"/>, insert facts into <see cref="Session"/>
/// and fire, then verify. Make one for each test: firings add up as long as it lives. Not safe for several threads at once.
/// </summary>
public class RulesTestFixture
{
    private readonly RulesTestHarness _harness;
    private IRuleAsserter _asserter = new ThrowingAsserter();

    /// <summary>Makes a fixture with no rules.</summary>
    public RulesTestFixture()
    {
        Setup = new RulesTestSetup();
        _harness = new RulesTestHarness(Setup);
    }

    /// <summary>
    /// Gets or sets what takes the results of verifications, for instance to fail in the manner of a test framework. Unless set
    /// it throws <see cref="RuleAssertionException"/> when a verification failed.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to <see langword="null"/>.</exception>
    public IRuleAsserter Asserter
    {
        get => _asserter;
        set => _asserter = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the rules under test; to be filled before <see cref="Session"/> is first used.</summary>
    public IRulesTestSetup Setup { get; }

    /// <summary>Gets the session with the rules under test; they are compiled when it is first asked for.</summary>
    public ISession Session => _harness.Session;

    /// <summary>Gets the record of what fired in <see cref="Session"/>.</summary>
    public IRuleInvocationRecorder Recorder => _harness.Recorder;

    /// <summary>Verifies how often rules fired, in whatever order, and hands the result to <see cref="Asserter"/>.</summary>
    /// <param name="buildAction">States the expectations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buildAction"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that isn't registered, or is several times.</exception>
    /// <exception cref="InvalidOperationException">
    /// An expectation names no rule though there isn't exactly one, or doesn't end with <c>Fired</c>.
    /// </exception>
    /// <exception cref="RuleAssertionException">An expectation wasn't met, says the default asserter.</exception>
    public void Verify(Action<IRulesFiringVerification> buildAction) =>
        Asserter.Assert(_harness.GetRulesVerification().Verify(buildAction));

    /// <summary>
    /// Verifies all firings in their order, none missing or too much, and hands the result to <see cref="Asserter"/>.
    /// </summary>
    /// <param name="buildAction">States the firings in the expected order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buildAction"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that isn't registered, or is several times.</exception>
    /// <exception cref="InvalidOperationException">
    /// An expectation names no rule though there isn't exactly one, or doesn't end with <c>Fired</c>.
    /// </exception>
    /// <exception cref="RuleAssertionException">The firings differ, says the default asserter.</exception>
    public void VerifySequence(Action<IRuleSequenceFiringVerification> buildAction) =>
        Asserter.Assert(_harness.GetRulesVerification().VerifySequence(buildAction));
}
