namespace Penalty.Engine.Rete;

/// <summary>The end of a rule, or of one branch of it: each tuple that reaches it is a match.</summary>
internal sealed class RuleNode : BetaNode
{
    private readonly Lazy<IReadOnlyDictionary<ActionTrigger, RuleAction[]>> _byTrigger;

    public RuleNode() => _byTrigger = new Lazy<IReadOnlyDictionary<ActionTrigger, RuleAction[]>>(SplitByTrigger);

    public required IRuleDefinition Rule { get; init; }

    /// <summary>The place of the rule among all rules.</summary>
    public required int RuleOrder { get; init; }

    /// <summary>The place of the rule's priority among all priorities, the highest first; known when the network is complete.</summary>
    public int PriorityLevel { get; set; }

    /// <summary>The declarations of the rule, each with its distance from the end of a match.</summary>
    public required (Declaration Declaration, int Hops)[] Declarations { get; init; }

    public required RuleAction[] Actions { get; init; }

    public required RuleFilter[] Filters { get; init; }

    public required ActionTrigger Triggers { get; init; }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.InsertInput);
        var activation = memory.NewActivation(this, tuple);
        tuple.State = activation;
        memory.Agenda.Created(activation);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.UpdateInput);
        memory.Agenda.Updated((Activation)tuple.State!);
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.RetractInput);
        memory.Agenda.Removed((Activation)tuple.State!);
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

    private Dictionary<ActionTrigger, RuleAction[]> SplitByTrigger()
    {
        ActionTrigger[] triggers = [ActionTrigger.Activated, ActionTrigger.Reactivated, ActionTrigger.Deactivated];
        return triggers.ToDictionary(t => t, t => Array.FindAll(Actions, a => a.Trigger.HasFlag(t)));
    }
}
