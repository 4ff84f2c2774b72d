namespace Penalty.Engine.Rete;

/// <summary>The end of a rule, or of one branch of it: each tuple that reaches it is a match.</summary>
internal sealed class RuleNode : BetaNode
{
    private readonly Lazy<IReadOnlyDictionary<ActionTrigger, RuleAction[]>> _byTrigger;

    public RuleNode() => _byTrigger = new Lazy<IReadOnlyDictionary<ActionTrigger, RuleAction[]>>(SplitByTrigger);

    public required IRuleDefinition Rule { get; init; }

    /// <summary>The place of the rule's priority among all priorities, the highest first; known when the network is complete.</summary>
    public int PriorityLevel { get; set; }

    /// <summary>The declarations of the rule, each with its distance from the end of a match; without one if another branch declares it.</summary>
    public required (Declaration Declaration, int? Hops)[] Declarations { get; init; }

    public required RuleAction[] Actions { get; init; }

    public required RuleFilter[] Filters { get; init; }

    public required ActionTrigger Triggers { get; init; }

    /// <summary>The place among the nodes that keep something of the tuples.</summary>
    public required int State { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        for (var i = start; i < start + count; i++) Create(memory, memory.Inserts[i]);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        for (var i = start; i < start + count; i++) Update(memory, memory.Updates[i]);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        for (var i = start; i < start + count; i++)
        {
            ref var state = ref memory.Retracts[i].StateAt(State);
            if (state.Reference is not Activation activation) continue;
            state.Reference = null;
            memory.Agenda.Removed(activation);
            memory.Retire(activation);
        }
    }

    /// <summary>The actions that run when a match fires for a reason.</summary>
    public RuleAction[] ActionsFor(MatchTrigger trigger)
    {
        foreach (var action in Actions)
        {
            if (!action.Trigger.HasFlag((ActionTrigger)(int)trigger)) return _byTrigger.Value[(ActionTrigger)(int)trigger];
        }

        return Actions;
    }

    private void Create(WorkingMemory memory, Tuple tuple)
    {
        var activation = memory.NewActivation(this, tuple);
        memory.Agenda.Created(activation);
        tuple.StateAt(State).Reference = activation;
    }

    /// <summary>A match whose filter failed is forgotten, and comes anew when it changes.</summary>
    private void Update(WorkingMemory memory, Tuple tuple)
    {
        if (tuple.StateAt(State).Reference is not Activation activation)
        {
            Create(memory, tuple);
            return;
        }

        tuple.StateAt(State).Reference = null;
        memory.Agenda.Updated(activation);
        tuple.StateAt(State).Reference = activation;
    }

    private Dictionary<ActionTrigger, RuleAction[]> SplitByTrigger()
    {
        ActionTrigger[] triggers = [ActionTrigger.Activated, ActionTrigger.Reactivated, ActionTrigger.Deactivated];
        return triggers.ToDictionary(t => t, t => Array.FindAll(Actions, a => a.Trigger.HasFlag(t)));
    }
}
