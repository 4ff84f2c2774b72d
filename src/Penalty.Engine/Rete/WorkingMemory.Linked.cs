namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private readonly List<Fact> _batch = [];
    private Dictionary<Fact, object>? _awaited;
    private LinkedStep[] _linked = new LinkedStep[8];
    private int _nextLinked;
    private int _endLinked;

    public void InsertLinked(Activation activation, object key, object value)
    {
        if (activation.FindLinked(key) is not null)
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        var fact = NewFact(value);
        fact.Origin = activation;
        activation.AddLinked(key, fact);
        MatchesHoldMore = true;
        Await(LinkedFactAction.Insert, fact, value);
    }

    public void UpdateLinked(Activation activation, object key, object value)
    {
        var fact = Linked(activation, key);

        // The match knows the new fact at once, and the next update builds on it; all others see the old one until they are told.
        (_awaited ??= [])[fact] = value;
        Await(LinkedFactAction.Update, fact, value);
    }

    public void RetractLinked(Activation activation, object key)
    {
        var fact = Linked(activation, key);
        activation.RemoveLinked(key);
        Await(LinkedFactAction.Retract, fact, null);
    }

    /// <summary>Retracts the facts that are linked to a match that is gone.</summary>
    public void Unlink(Activation activation)
    {
        foreach (var fact in activation.TakeLinked()) Await(LinkedFactAction.Retract, fact, null);
    }

    /// <summary>What the match that a fact is linked to has made of it, while that waits to be propagated.</summary>
    public object? AwaitedOf(Fact fact) => _awaited?.GetValueOrDefault(fact);

    public bool HasLinked => _nextLinked < _endLinked;

    /// <summary>Propagates the next linked facts that have the same done to them.</summary>
    /// <param name="done">Takes the facts, or <see langword="null"/>.</param>
    /// <returns>What was done.</returns>
    public LinkedFactAction PropagateNext(List<IFact>? done)
    {
        var action = _linked[_nextLinked].Action;
        BeginSweep();
        List<object>? refused = null;
        var batch = _batch;
        while (HasLinked && _linked[_nextLinked].Action == action)
        {
            var step = _linked[_nextLinked++];
            if (Apply(step))
            {
                if (IsHeard || done is not null) batch.Add(step.Fact);
            }
            else if (step.Action == LinkedFactAction.Insert && !step.Fact.LinkedTo!.IsGone) (refused ??= []).Add(step.Value!);
        }

        if (!HasLinked) ClearLinkedSteps();
        Sweep();
        if (IsHeard)
        {
            foreach (var fact in batch) Raised(action, fact);
        }

        done?.AddRange(batch);
        batch.Clear();
        if (refused is not null)
            throw new ArgumentException($"Linked facts for insert already exist. Facts={string.Join(", ", refused)}");
        return action;
    }

    private void Await(LinkedFactAction action, Fact fact, object? value)
    {
        if (_endLinked == _linked.Length) MakeRoom();
        ref var step = ref _linked[_endLinked++];
        step.Action = action;
        step.Fact = fact;
        step.Value = value;
    }

    /// <summary>Moves up what still waits; only if that is more than half is a longer array needed.</summary>
    private void MakeRoom()
    {
        var waiting = _endLinked - _nextLinked;
        var roomy = waiting > _linked.Length / 2 ? new LinkedStep[_linked.Length * 2] : _linked;
        Array.Copy(_linked, _nextLinked, roomy, 0, waiting);
        if (roomy == _linked) Array.Clear(_linked, waiting, _endLinked - waiting);
        _linked = roomy;
        _nextLinked = 0;
        _endLinked = waiting;
    }

    private static Fact Linked(Activation activation, object key) => activation.FindLinked(key)
        ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));

    private bool Apply(in LinkedStep step)
    {
        var events = Session.Raise;
        switch (step.Action)
        {
            case LinkedFactAction.Insert:
                if (step.Fact.LinkedTo!.IsGone || !TryAdd(step.Fact)) return false;
                if (IsHeard) events.FactInserting(Session, step.Fact);
                Enter(step.Fact);
                return true;
            case LinkedFactAction.Update when step.Fact.IsPresent:
                if (IsHeard) events.FactUpdating(Session, step.Fact);
                if (ReferenceEquals(AwaitedOf(step.Fact), step.Value)) _awaited!.Remove(step.Fact);
                Change(step.Fact, step.Value!);
                return true;
            case LinkedFactAction.Retract when step.Fact.IsPresent:
                if (IsHeard) events.FactRetracting(Session, step.Fact);
                Remove(step.Fact);
                return true;
            default:
                return false;
        }
    }

    private void Raised(LinkedFactAction action, Fact fact)
    {
        var events = Session.Raise;
        switch (action)
        {
            case LinkedFactAction.Insert:
                events.FactInserted(Session, fact);
                break;
            case LinkedFactAction.Update:
                events.FactUpdated(Session, fact);
                break;
            default:
                events.FactRetracted(Session, fact);
                break;
        }
    }

    private void ClearLinked()
    {
        ClearLinkedSteps();
        _awaited?.Clear();
        _batch.Clear();
    }

    private void ClearLinkedSteps()
    {
        Array.Clear(_linked, 0, _endLinked);
        _nextLinked = _endLinked = 0;
    }

    /// <summary>What is to be done to a linked fact.</summary>
    private struct LinkedStep
    {
        public LinkedFactAction Action;
        public Fact Fact;
        public object? Value;
    }
}
