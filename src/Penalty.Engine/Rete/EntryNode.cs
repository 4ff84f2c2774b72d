namespace Penalty.Engine.Rete;

/// <summary>Makes a tuple of each fact of an alpha memory: the first pattern of a rule.</summary>
internal sealed class EntryNode : IFactSink
{
    public required int SchemaId { get; init; }

    public List<IRuleDefinition> Rules { get; init; } = [];

    public required BetaMemory Output { get; init; }

    public void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++) Add(memory, facts[i]);
        Output.PassInserts(memory, mark);
    }

    public void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var marks = memory.Mark();
        for (var i = start; i < start + count; i++)
        {
            if (Find(facts[i]) is { } tuple) memory.Updates.Push(tuple);
            else Add(memory, facts[i]);
        }

        Output.Pass(memory, marks);
    }

    public void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++)
        {
            if (Find(facts[i]) is { } tuple) memory.Retracts.Push(tuple);
        }

        Output.PassRetracts(memory, mark);
    }

    private void Add(WorkingMemory memory, Fact fact)
    {
        var tuple = memory.NewTuple(Output, memory.Root, fact);
        tuple.LinkToFact();
        memory.Inserts.Push(tuple);
    }

    private Tuple? Find(Fact fact)
    {
        var tuple = fact.FirstTuple;
        while (tuple is not null && tuple.Memory != Output.Id) tuple = tuple.NextOfFact;
        return tuple;
    }
}
