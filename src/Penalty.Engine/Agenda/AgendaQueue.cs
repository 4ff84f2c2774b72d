using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The matches that wait to fire: by priority; among equals those of an earlier change first, then those of a rule that was
/// defined earlier, then those that came first.</summary>
internal sealed class AgendaQueue
{
    private const int FewStaged = 32;

    private readonly WorkingMemory _memory;
    private readonly Level[] _levels;
    private Activation[] _staged = new Activation[8];
    private int _stagedCount;
    private int _mostStaged;
    private int _top;
    private int _waiting;

    public AgendaQueue(WorkingMemory memory)
    {
        _memory = memory;
        _levels = new Level[memory.Network.PriorityLevels];
        _top = _levels.Length;
    }

    public bool IsEmpty => _waiting == 0;

    public Activation Peek()
    {
        if (_waiting == 0) throw new InvalidOperationException("Agenda is empty");
        EndSweep();
        while (_levels[_top].Head is null) _top++;
        return _levels[_top].Head!;
    }

    public Activation Pop()
    {
        var activation = Peek();
        Dequeue(activation);
        Select(activation);
        return activation;
    }

    public void Clear()
    {
        for (var i = _top; i < _levels.Length; i++)
        {
            for (var activation = _levels[i].Head; activation is not null; activation = activation.NextInQueue) activation.State = QueueState.None;
            _levels[i] = default;
        }

        for (var i = 0; i < _stagedCount; i++) _staged[i].State = QueueState.None;
        _stagedCount = 0;
        _top = _levels.Length;
        _waiting = 0;
    }

    /// <summary>Lets go of what was staged as well, for another session.</summary>
    public void Reset()
    {
        Clear();
        Array.Clear(_staged, 0, _mostStaged);
        _mostStaged = 0;
    }

    public void Created(Activation activation)
    {
        if (_memory.IsHeard) _memory.Session.Raise.ActivationCreated(_memory.Session, activation);
        if (activation.Node.Triggers.HasFlag(ActionTrigger.Activated) && Accepts(activation)) Stage(activation);
    }

    public void Updated(Activation activation)
    {
        if (_memory.IsHeard) _memory.Session.Raise.ActivationUpdated(_memory.Session, activation);
        if (activation.HasFired)
        {
            if (activation.Rule.Repeatability == RuleRepeatability.NonRepeatable) return;
            if (!activation.Node.Triggers.HasFlag(ActionTrigger.Reactivated)) return;
            activation.Trigger = MatchTrigger.Updated;
        }

        // Filters keep matches from the agenda, and never take off it what they let pass before.
        if (activation.State != QueueState.None) return;
        if ((activation.HasFired || activation.Node.Triggers.HasFlag(ActionTrigger.Activated)) && Accepts(activation)) Stage(activation);
    }

    public void Removed(Activation activation)
    {
        activation.IsGone = true;
        if (_memory.IsHeard) _memory.Session.Raise.ActivationDeleted(_memory.Session, activation);
        Dequeue(activation);
        _memory.Unlink(activation);
        if (!activation.HasFired || !activation.Node.Triggers.HasFlag(ActionTrigger.Deactivated)) return;
        activation.Trigger = MatchTrigger.Removed;
        Stage(activation);
    }

    /// <summary>Puts the matches of a change in the order of their rules.</summary>
    public void EndSweep()
    {
        var count = _stagedCount;
        if (count == 0) return;
        if (count > 1) SortStaged();
        _stagedCount = 0;
        if (count > _mostStaged) _mostStaged = count;
        for (var i = 0; i < count; i++)
        {
            if (_staged[i].State == QueueState.Staged) Enqueue(_staged[i]);
        }
    }

    /// <summary>Sorts and keeps those of one rule in order. Nodes are visited in about the order of their rules, so that little is out of place.</summary>
    private void SortStaged()
    {
        if (_stagedCount > FewStaged)
        {
            Activation[] sorted = [.. _staged.Take(_stagedCount).OrderBy(a => a.Node.RuleOrder)];
            sorted.CopyTo(_staged, 0);
            return;
        }

        for (var i = 1; i < _stagedCount; i++)
        {
            var activation = _staged[i];
            var to = i;
            for (; to > 0 && _staged[to - 1].Node.RuleOrder > activation.Node.RuleOrder; to--) _staged[to] = _staged[to - 1];
            if (to != i) _staged[to] = activation;
        }
    }

    private void Stage(Activation activation)
    {
        activation.State = QueueState.Staged;
        if (_stagedCount == _staged.Length) Array.Resize(ref _staged, _stagedCount * 2);
        _staged[_stagedCount++] = activation;
        _waiting++;
    }

    private void Unstage(Activation activation)
    {
        var place = Array.IndexOf(_staged, activation, 0, _stagedCount);
        _stagedCount--;
        Array.Copy(_staged, place + 1, _staged, place, _stagedCount - place);
    }

    private void Enqueue(Activation activation)
    {
        activation.State = QueueState.Queued;
        var level = activation.Node.PriorityLevel;
        _levels[level].Append(activation);
        if (level < _top) _top = level;
    }

    private void Dequeue(Activation activation)
    {
        if (activation.State == QueueState.None) return;
        if (activation.State == QueueState.Queued) _levels[activation.Node.PriorityLevel].Remove(activation);
        else Unstage(activation);
        activation.State = QueueState.None;
        _waiting--;
    }

    private bool Accepts(Activation activation) => activation.Node.Filters.Length == 0 || RuleFilter.Accept(_memory, activation);

    private void Select(Activation activation)
    {
        if (activation.Node.Filters.Length > 0) RuleFilter.Select(_memory, activation);
    }

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
