using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The matches that wait to fire: by priority; among equals the one that began to wait first.</summary>
internal sealed class AgendaQueue
{
    private readonly WorkingMemory _memory;
    private readonly Level[] _levels;
    private int _top;
    private int _waiting;
    private int _gone;

    public AgendaQueue(WorkingMemory memory)
    {
        _memory = memory;
        _levels = new Level[memory.Network.PriorityLevels];
        _top = _levels.Length;
    }

    /// <summary>Whether no match waits. Matches whose rule has no action for why they wait are taken off: they only waited in case the agenda was
    /// cleared.</summary>
    public bool IsEmpty
    {
        get
        {
            while (_waiting > 0)
            {
                var next = Peek();
                if (next.Node.Triggers.HasFlag((ActionTrigger)(int)next.Trigger)) return false;
                Dequeue(next);
            }

            return true;
        }
    }

    /// <summary>Whether matches wait to fire because they are gone.</summary>
    public bool HasGone => _gone > 0;

    public Activation Peek()
    {
        if (_waiting == 0) throw new InvalidOperationException("Priority queue is empty");
        while (_levels[_top].Head is null) _top++;
        return _levels[_top].Head!;
    }

    public Activation Pop()
    {
        var activation = Peek();
        Dequeue(activation);
        if (activation.Node.Filters.Length > 0) RuleFilter.Select(activation);
        return activation;
    }

    /// <summary>Takes all matches off the agenda; one that changes later comes as if it were new.</summary>
    public void Clear()
    {
        for (var i = _top; i < _levels.Length; i++)
        {
            while (_levels[i].Head is { } activation)
            {
                Dequeue(activation);
                activation.HasFired = false;
                activation.Trigger = MatchTrigger.Created;
            }
        }

        _top = _levels.Length;
    }

    /// <summary>Empties the agenda for another session.</summary>
    public void Reset()
    {
        Array.Clear(_levels);
        _top = _levels.Length;
        _waiting = _gone = 0;
    }

    public void Created(Activation activation)
    {
        if (Accepts(activation)) Enqueue(activation);
        if (_memory.IsHeard) _memory.Session.Raise.ActivationCreated(_memory.Session, activation);
    }

    public void Updated(Activation activation)
    {
        var isOver = activation.HasFired && activation.Rule.Repeatability == RuleRepeatability.NonRepeatable;
        if (activation.HasFired && !isOver) activation.Trigger = MatchTrigger.Updated;
        if (isOver || !Accepts(activation)) Dequeue(activation);
        else if (activation.State == QueueState.None) Enqueue(activation);
        if (_memory.IsHeard) _memory.Session.Raise.ActivationUpdated(_memory.Session, activation);
    }

    public void Removed(Activation activation)
    {
        activation.IsGone = true;
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (!activation.HasFired || !activation.Node.Triggers.HasFlag(ActionTrigger.Deactivated)) Dequeue(activation, wasGone: false);
        else if (activation.State == QueueState.None) Enqueue(activation);
        else _gone++;
        if (_memory.IsHeard) _memory.Session.Raise.ActivationDeleted(_memory.Session, activation);
        _memory.Unlink(activation);
    }

    private void Enqueue(Activation activation)
    {
        activation.State = QueueState.Queued;
        var level = activation.Node.PriorityLevel;
        _levels[level].Append(activation);
        if (level < _top) _top = level;
        _waiting++;
        if (activation.IsGone) _gone++;
    }

    private void Dequeue(Activation activation) => Dequeue(activation, activation.IsGone);

    private void Dequeue(Activation activation, bool wasGone)
    {
        if (activation.State == QueueState.None) return;
        _levels[activation.Node.PriorityLevel].Remove(activation);
        activation.State = QueueState.None;
        _waiting--;
        if (wasGone) _gone--;
    }

    private bool Accepts(Activation activation) => activation.Node.Filters.Length == 0 || RuleFilter.Accept(_memory, activation);

    private struct Level
    {
        public Activation? Head;
        private Activation? _tail;

        public void Append(Activation activation)
        {
            activation.PreviousInQueue = _tail;
            activation.NextInQueue = null;
            if (_tail is null) Head = activation;
            else _tail.NextInQueue = activation;
            _tail = activation;
        }

        public void Remove(Activation activation)
        {
            if (activation.PreviousInQueue is null) Head = activation.NextInQueue;
            else activation.PreviousInQueue.NextInQueue = activation.NextInQueue;
            if (activation.NextInQueue is null) _tail = activation.PreviousInQueue;
            else activation.NextInQueue.PreviousInQueue = activation.PreviousInQueue;
            activation.NextInQueue = activation.PreviousInQueue = null;
        }
    }
}
