namespace Penalty.Engine.Testing;

/// <summary>
/// Copies each match when it begins to fire, since the action may change the facts behind it, and keeps it when it has fired.
/// </summary>
internal sealed class RuleInvocationRecorder : IRuleInvocationRecorder
{
    private readonly List<IMatch> _invocations = [];
    private RecordedMatch? _firing;
    private bool _isPaused;

    public IReadOnlyList<IMatch> GetInvocations() => [.. _invocations];

    public void Clear() => _invocations.Clear();

    public void Pause() => _isPaused = true;

    public void Resume() => _isPaused = false;

    public void Attach(ISession session)
    {
        session.Events.RuleFiringEvent += (_, e) => _firing = _isPaused ? null : new RecordedMatch(e.Match);
        session.Events.RuleFiredEvent += (_, _) => Keep();
    }

    private void Keep()
    {
        if (_firing is { } match && !_isPaused) _invocations.Add(match);
        _firing = null;
    }
}
