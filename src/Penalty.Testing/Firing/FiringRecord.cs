using NRules;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>Keeps which rules fire in a session, in which order and on which facts, and verifies them. It listens to the session's events and works
/// with sessions of any runtime. What it keeps outlives the session. Not safe for several threads at once.</summary>
public sealed class FiringRecord
{
    private readonly List<IMatch> _firings = [];
    private readonly RulesUnderTest _rules;
    private RecordedMatch? _firing;

    private FiringRecord(ISession session)
    {
        _rules = new RulesUnderTest(session);

        // An action may change the facts that its rule matched: they are copied before it is run, and kept when it is done.
        session.Events.RuleFiringEvent += (_, e) => _firing = new RecordedMatch(e.Match);
        session.Events.RuleFiredEvent += (_, _) => Keep();
    }

    /// <summary>What has fired, in order. A rule whose action threw has not, unless somebody handled the error.</summary>
    public IReadOnlyList<IMatch> Firings => [.. _firings];

    /// <summary>Keeps what fires in a session from now on.</summary>
    /// <param name="session">The session; what fired in it before is not known.</param>
    /// <returns>The record.</returns>
    public static FiringRecord Watch(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new FiringRecord(session);
    }

    /// <summary>Forgets what has fired up to now.</summary>
    public void Clear() => _firings.Clear();

    /// <summary>Verifies everything that has fired, in whatever order: each expectation is met as often as it says, and no firing is left that
    /// none expects.</summary>
    /// <param name="expected">States the expectations.</param>
    /// <exception cref="PenaltyAssertionException">An expectation is not met, or a rule fired that none expects.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that the session does not have.</exception>
    /// <exception cref="InvalidOperationException">An expectation names no rule though the session has several, or does not end with <c>Fired</c>.</exception>
    public void Verify(Action<FiringExpectations> expected) => FiringComparison.ByCount(FiringExpectations.Collect(_rules, expected), _firings);

    /// <summary>Verifies everything that has fired, in its order: none is missing, and none too much.</summary>
    /// <param name="expected">States each firing, in the expected order.</param>
    /// <exception cref="PenaltyAssertionException">The firings differ.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that the session does not have.</exception>
    /// <exception cref="InvalidOperationException">An expectation names no rule though the session has several, or does not end with <c>Fired</c>.</exception>
    public void VerifySequence(Action<FiringExpectations> expected) => FiringComparison.BySequence(FiringExpectations.Collect(_rules, expected), _firings);

    private void Keep()
    {
        if (_firing is not null) _firings.Add(_firing);
        _firing = null;
    }
}
