using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The matches that wait to fire: by priority; among equals the one that began to wait first.</summary>
internal sealed class AgendaQueue
{
    private readonly WorkingMemory _memory;
    private readonly Level[] _levels;
    private int _top;
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
            while (Next() is { } next)
            {
                if (next.Node.Triggers.HasFlag((ActionTrigger)(int)next.Trigger)) return false;
                Dequeue(next);
            }

            return true;
        }
    }

    /// <summary>Whether matches wait to fire because they are gone.</summary>
    public bool HasGone => _gone > 0;

    public Activation Peek() => Next() ?? throw new InvalidOperationException("Priority queue is empty");

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
        _gone = 0;
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
        if (isOver) Dequeue(activation);
        else if (Accepts(activation)) Enqueue(activation);
        else if (activation.State == QueueState.Waiting) activation.State = QueueState.Suspended;
        if (_memory.IsHeard) _memory.Session.Raise.ActivationUpdated(_memory.Session, activation);
    }

    public void Removed(Activation activation)
    {
        activation.IsGone = true;
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (!activation.HasFired || !activation.Node.Triggers.HasFlag(ActionTrigger.Deactivated)) Dequeue(activation, wasGone: false);
        else if (activation.State == QueueState.Waiting) _gone++;
        else Enqueue(activation);
        if (_memory.IsHeard) _memory.Session.Raise.ActivationDeleted(_memory.Session, activation);
        _memory.Unlink(activation);
    }

    /// <summary>The match to fire next. Those that a filter suspended and that stand before it lose their places, as in NRules.</summary>
    private Activation? Next()
    {
        for (; _top < _levels.Length; _top++)
        {
            while (_levels[_top].Head is { } first)
            {
                if (first.State == QueueState.Waiting) return first;
                Dequeue(first);
            }
        }

        return null;
    }

    private void Enqueue(Activation activation)
    {
        if (activation.State == QueueState.Waiting) return;
        if (activation.IsGone) _gone++;
        if (activation.State == QueueState.None)
        {
            var level = activation.Node.PriorityLevel;
            _levels[level].Append(activation);
            if (level < _top) _top = level;
        }

        activation.State = QueueState.Waiting;
    }

    private void Dequeue(Activation activation) => Dequeue(activation, activation.IsGone);

    private void Dequeue(Activation activation, bool wasGone)
    {
        if (activation.State == QueueState.None) return;
        _levels[activation.Node.PriorityLevel].Remove(activation);
        activation.State = QueueState.None;
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
