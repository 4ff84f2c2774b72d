namespace Penalty.Engine.Diagnostics;

/// <summary>The events of a session, or of all sessions of a factory.</summary>
internal sealed partial class EventAggregator : IEventProvider
{
    private readonly EventSource<AgendaEventArgs> _activationCreated;
    private readonly EventSource<AgendaEventArgs> _activationUpdated;
    private readonly EventSource<AgendaEventArgs> _activationDeleted;
    private readonly EventSource<AgendaEventArgs> _ruleFiring;
    private readonly EventSource<AgendaEventArgs> _ruleFired;
    private readonly EventSource<WorkingMemoryEventArgs> _factInserting;
    private readonly EventSource<WorkingMemoryEventArgs> _factInserted;
    private readonly EventSource<WorkingMemoryEventArgs> _factUpdating;
    private readonly EventSource<WorkingMemoryEventArgs> _factUpdated;
    private readonly EventSource<WorkingMemoryEventArgs> _factRetracting;
    private readonly EventSource<WorkingMemoryEventArgs> _factRetracted;
    private readonly EventSource<LhsExpressionEventArgs> _lhsExpressionEvaluated;
    private readonly EventSource<LhsExpressionErrorEventArgs> _lhsExpressionFailed;
    private readonly EventSource<AgendaExpressionEventArgs> _agendaExpressionEvaluated;
    private readonly EventSource<AgendaExpressionErrorEventArgs> _agendaExpressionFailed;
    private readonly EventSource<RhsExpressionEventArgs> _rhsExpressionEvaluated;
    private readonly EventSource<RhsExpressionErrorEventArgs> _rhsExpressionFailed;

    private readonly EventAggregator? _parent;
    private int _listeners;

    public EventAggregator(EventAggregator? parent = null)
    {
        _parent = parent;
        _activationCreated = new EventSource<AgendaEventArgs>(this, parent?._activationCreated);
        _activationUpdated = new EventSource<AgendaEventArgs>(this, parent?._activationUpdated);
        _activationDeleted = new EventSource<AgendaEventArgs>(this, parent?._activationDeleted);
        _ruleFiring = new EventSource<AgendaEventArgs>(this, parent?._ruleFiring);
        _ruleFired = new EventSource<AgendaEventArgs>(this, parent?._ruleFired);
        _factInserting = new EventSource<WorkingMemoryEventArgs>(this, parent?._factInserting);
        _factInserted = new EventSource<WorkingMemoryEventArgs>(this, parent?._factInserted);
        _factUpdating = new EventSource<WorkingMemoryEventArgs>(this, parent?._factUpdating);
        _factUpdated = new EventSource<WorkingMemoryEventArgs>(this, parent?._factUpdated);
        _factRetracting = new EventSource<WorkingMemoryEventArgs>(this, parent?._factRetracting);
        _factRetracted = new EventSource<WorkingMemoryEventArgs>(this, parent?._factRetracted);
        _lhsExpressionEvaluated = new EventSource<LhsExpressionEventArgs>(this, parent?._lhsExpressionEvaluated);
        _lhsExpressionFailed = new EventSource<LhsExpressionErrorEventArgs>(this, parent?._lhsExpressionFailed);
        _agendaExpressionEvaluated = new EventSource<AgendaExpressionEventArgs>(this, parent?._agendaExpressionEvaluated);
        _agendaExpressionFailed = new EventSource<AgendaExpressionErrorEventArgs>(this, parent?._agendaExpressionFailed);
        _rhsExpressionEvaluated = new EventSource<RhsExpressionEventArgs>(this, parent?._rhsExpressionEvaluated);
        _rhsExpressionFailed = new EventSource<RhsExpressionErrorEventArgs>(this, parent?._rhsExpressionFailed);
    }

    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent
    {
        add => _activationCreated.Add(value);
        remove => _activationCreated.Remove(value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent
    {
        add => _activationUpdated.Add(value);
        remove => _activationUpdated.Remove(value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent
    {
        add => _activationDeleted.Add(value);
        remove => _activationDeleted.Remove(value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent
    {
        add => _ruleFiring.Add(value);
        remove => _ruleFiring.Remove(value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent
    {
        add => _ruleFired.Add(value);
        remove => _ruleFired.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent
    {
        add => _factInserting.Add(value);
        remove => _factInserting.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent
    {
        add => _factInserted.Add(value);
        remove => _factInserted.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent
    {
        add => _factUpdating.Add(value);
        remove => _factUpdating.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent
    {
        add => _factUpdated.Add(value);
        remove => _factUpdated.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent
    {
        add => _factRetracting.Add(value);
        remove => _factRetracting.Remove(value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent
    {
        add => _factRetracted.Add(value);
        remove => _factRetracted.Remove(value);
    }

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent
    {
        add => _lhsExpressionEvaluated.Add(value);
        remove => _lhsExpressionEvaluated.Remove(value);
    }

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent
    {
        add => _lhsExpressionFailed.Add(value);
        remove => _lhsExpressionFailed.Remove(value);
    }

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent
    {
        add => _agendaExpressionEvaluated.Add(value);
        remove => _agendaExpressionEvaluated.Remove(value);
    }

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent
    {
        add => _agendaExpressionFailed.Add(value);
        remove => _agendaExpressionFailed.Remove(value);
    }

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent
    {
        add => _rhsExpressionEvaluated.Add(value);
        remove => _rhsExpressionEvaluated.Remove(value);
    }

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent
    {
        add => _rhsExpressionFailed.Add(value);
        remove => _rhsExpressionFailed.Remove(value);
    }
}
