namespace Penalty.Engine.Testing;

/// <summary>
/// What <see cref="RulesTestFixture"/> is made of, for those who don't want to derive: a session with the rules under test, a
/// record of what fires in it, and verification that answers instead of throwing. Not safe for several threads at once.
/// </summary>
public class RulesTestHarness
{
    private readonly RuleInvocationRecorder _recorder = new();
    private readonly Lazy<ISession> _session;

    /// <summary>Makes a harness.</summary>
    /// <param name="setup">The rules under test; read when <see cref="Session"/> is first asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="setup"/> is <see langword="null"/>.</exception>
    public RulesTestHarness(IRulesTestSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        RuleSet = new RulesUnderTest(setup);
        _session = new Lazy<ISession>(() => CreateSession(setup));
    }

    /// <summary>Gets the rules under test.</summary>
    public IRulesUnderTest RuleSet { get; }

    /// <summary>Gets the session with the rules under test; they are compiled when it is first asked for.</summary>
    public ISession Session => _session.Value;

    /// <summary>Gets the record of what fired in <see cref="Session"/>.</summary>
    public IRuleInvocationRecorder Recorder => _recorder;

    /// <summary>Gives a verification of what <see cref="Recorder"/> holds at the time of verifying.</summary>
    /// <returns>The verification.</returns>
    public IRulesVerification GetRulesVerification() => new RulesVerification(RuleSet, Recorder);

    private ISession CreateSession(IRulesTestSetup setup)
    {
        (setup as RulesTestSetup)?.Close();
        var compiler = new RuleCompiler();
        setup.CompilerSetupAction?.Invoke(compiler);
        var session = compiler.Compile(setup.Rules.Select(r => r.Definition)).CreateSession();
        _recorder.Attach(session);
        return session;
    }
}
