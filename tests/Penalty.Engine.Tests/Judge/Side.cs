namespace Penalty.Engine.Tests.Judge;

/// <summary>How a script can go on after a step.</summary>
internal enum Outcome
{
    GoesOn,

    /// <summary>The session is left half changed, as an error was not handled, or what a handled one leaves is in no defined state: the script ends.</summary>
    Half,

    /// <summary>The runtime has a bug here: nothing more can be learned.</summary>
    Broken,
}

/// <summary>A session of one runtime, and what is seen of it.</summary>
internal sealed partial class Side : IDisposable
{
    private readonly Probe _probe;
    private readonly ISession _session;
    private readonly Listener _listener;

    public Side(ISessionFactory factory, Probe probe, Script script, Relaxed relaxed)
    {
        Probe.Current = _probe = probe;
        probe.Reset();
        _listener = new Listener(probe);
        _session = factory.CreateSession(s =>
        {
            if (script.IsHeard || Environment.GetEnvironmentVariable("PENALTY_HEAR") is not null) _listener.Hear(s.Events, !relaxed.HasFlag(Relaxed.Expressions));
            _listener.Handle(s.Events, script.IsHandled);
        });
        if (script.Resolver != Help.Missing) _session.DependencyResolver = new Resolver(script.Resolver, probe);
        if (script.Interceptor != Help.Missing) _session.ActionInterceptor = new Interceptor(script.Interceptor, probe);
        NoteState();
    }

    public IReadOnlyList<Entry> Entries => _probe.Entries;

    public int Firings => _probe.Firings;

    /// <summary>Does a step, and notes what is seen of it.</summary>
    public Outcome Do(Step step)
    {
        Probe.Current = _probe;
        _probe.Entries.Clear();
        Exception? thrown = null;
        try
        {
            Perform(step);
        }
#pragma warning disable CA1031 // Whatever is thrown is compared.
        catch (Exception e)
#pragma warning restore CA1031
        {
            thrown = e;
            _probe.Note(Aspect.Result, $"threw {Describing.Of(e)}{(Environment.GetEnvironmentVariable("PENALTY_STACK") is null ? "" : e.StackTrace)}");
        }

        if (_listener.HasSeenBreakage || Describing.IsBreakage(thrown)) return Outcome.Broken;
        if (Describing.LeavesHalf(thrown) || _listener.HasGivenUp) return Outcome.Half;
        NoteState();
        return Outcome.GoesOn;
    }

    public void Dispose() => (_session as IDisposable)?.Dispose();

    private void NoteState()
    {
        foreach (var fact in _session.Query<object>()) _probe.Note(Aspect.Memory, fact.ToString()!);
        var next = _session.Agenda.IsEmpty ? "nothing" : Listener.Label(_session.Agenda.Peek());
        _probe.Note(Aspect.Result, $"next is {next}");
    }
}
