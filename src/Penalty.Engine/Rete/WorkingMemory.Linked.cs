namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private LinkedStep[] _linked = new LinkedStep[8];
    private int _nextLinked;
    private int _endLinked;

    public bool HasLinked => _nextLinked < _endLinked;

    /// <summary>Links a fact to a match. It is in working memory at once; rules know it once it is propagated.</summary>
    public void InsertLinked(Activation activation, object key, object value)
    {
        if (activation.FindLinked(key) is not null) throw new ArgumentException($"Linked fact already exists. Key={key}");
        var fact = NewFact(value);
        if (!TryAdd(fact))
        {
            Retire(fact);
            throw new ArgumentException($"An item with the same key has already been added. Key: {value}");
        }

        // An action can link a fact to its match when that is gone; then the fact stays, and with it what it says of the match.
        if (activation.IsGone) Expose();
        fact.Origin = activation;
        activation.AddLinked(key, fact);
        MatchesHoldMore = true;
        Await(LinkedFactAction.Insert, fact);
    }

    public void UpdateLinked(Activation activation, object key, object value)
    {
        var fact = Linked(activation, key);
        Replace(fact, value);
        Await(LinkedFactAction.Update, fact);
    }

    public void RetractLinked(Activation activation, object key, object value)
    {
        var fact = Linked(activation, key);
        if (!ReferenceEquals(fact, Find(value))) throw new ArgumentException($"Linked fact does not exist. Key={key}");
        activation.RemoveLinked(key);
        fact.Origin = null;
        Await(LinkedFactAction.Retract, fact);
    }

    /// <summary>Retracts the facts that are linked to a match that is gone.</summary>
    public void Unlink(Activation activation)
    {
        if (activation.HasLinked) UnlinkAll(activation);
    }

    /// <summary>Propagates the next linked facts that have the same done to them.</summary>
    /// <param name="done">Takes the facts, or <see langword="null"/>.</param>
    /// <returns>What was done.</returns>
    public LinkedFactAction PropagateNext(List<IFact>? done)
    {
        var action = _linked[_nextLinked].Action;
        var start = Arriving.Count;
        while (HasLinked && _linked[_nextLinked].Action == action) Arriving.Push(_linked[_nextLinked++].Fact);
        if (!HasLinked) ClearLinked();
        for (var i = start; done is not null && i < Arriving.Count; i++) done.Add(Arriving[i]);
        switch (action)
        {
            case LinkedFactAction.Insert:
                Session.PropagateInserts(start);
                break;
            case LinkedFactAction.Update:
                Session.PropagateUpdates(start);
                break;
            case LinkedFactAction.Retract:
                Session.PropagateRetracts(start);
                break;
            default:
                throw new InvalidOperationException($"Linked facts can't be propagated: {action}");
        }

        return action;
    }

    private void UnlinkAll(Activation activation)
    {
        foreach (var fact in activation.TakeLinked())
        {
            fact.Origin = null;
            Await(LinkedFactAction.Retract, fact);
        }
    }

    private void Await(LinkedFactAction action, Fact fact)
    {
        if (_endLinked == _linked.Length) MakeRoom();
        ref var step = ref _linked[_endLinked++];
        step.Action = action;
        step.Fact = fact;
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
        ?? throw new ArgumentException($"Linked fact does not exist. Key={key}");

    private void ClearLinked()
    {
        Array.Clear(_linked, 0, _endLinked);
        _nextLinked = _endLinked = 0;
    }

    /// <summary>What is to be done to a linked fact.</summary>
    private struct LinkedStep
    {
        public LinkedFactAction Action;
        public Fact Fact;
    }
}
