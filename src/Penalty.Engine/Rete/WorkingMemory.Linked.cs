using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private readonly Queue<LinkedStep> _linked = new();
    private readonly List<Fact> _batch = [];

    public void InsertLinked(Activation activation, object key, object value)
    {
        if (activation.FindLinked(key) is not null)
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        var fact = NewFact(value);
        fact.LinkedTo = activation;
        activation.AddLinked(key, fact);
        _linked.Enqueue(new LinkedStep(LinkedFactAction.Insert, fact, value));
    }

    public void UpdateLinked(Activation activation, object key, object value)
    {
        var fact = Linked(activation, key);

        // The match knows the new fact at once, and the next update builds on it; all others see the old one until they are told.
        fact.Awaited = value;
        _linked.Enqueue(new LinkedStep(LinkedFactAction.Update, fact, value));
    }

    public void RetractLinked(Activation activation, object key)
    {
        var fact = Linked(activation, key);
        activation.RemoveLinked(key);
        _linked.Enqueue(new LinkedStep(LinkedFactAction.Retract, fact, null));
    }

    /// <summary>Retracts the facts that are linked to a match that is gone.</summary>
    public void Unlink(Activation activation)
    {
        foreach (var fact in activation.TakeLinked()) _linked.Enqueue(new LinkedStep(LinkedFactAction.Retract, fact, null));
    }

    public bool HasLinked => _linked.Count > 0;

    /// <summary>Propagates the next linked facts that have the same done to them.</summary>
    /// <param name="done">Takes the facts, or <see langword="null"/>.</param>
    /// <returns>What was done.</returns>
    public LinkedFactAction PropagateNext(List<IFact>? done)
    {
        var action = _linked.Peek().Action;
        BeginSweep();
        List<object>? refused = null;
        var batch = _batch;
        while (_linked.TryPeek(out var step) && step.Action == action)
        {
            _linked.Dequeue();
            if (Apply(step))
            {
                if (IsHeard || done is not null) batch.Add(step.Fact);
            }
            else if (step.Action == LinkedFactAction.Insert && !step.Fact.LinkedTo!.IsGone) (refused ??= []).Add(step.Value!);
        }

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

    private static Fact Linked(Activation activation, object key) => activation.FindLinked(key)
        ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));

    private bool Apply(LinkedStep step)
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
                if (ReferenceEquals(step.Fact.Awaited, step.Value)) step.Fact.Awaited = null;
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
        _linked.Clear();
        _batch.Clear();
    }

    private readonly record struct LinkedStep(LinkedFactAction Action, Fact Fact, object? Value);
}
