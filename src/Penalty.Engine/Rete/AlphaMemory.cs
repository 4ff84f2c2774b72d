using System.Diagnostics;
using Penalty.Engine.Compilation;

namespace Penalty.Engine.Rete;

/// <summary>Where the facts stand that passed a path of conditions, and the nodes that they reach from there, in the order in which these were
/// built. Facts stand here once all nodes behind have them.</summary>
internal sealed class AlphaMemory
{
    private readonly List<IFactSink> _sinks = [];
    private readonly List<IRuleDefinition> _rules = [];

    public AlphaMemory(int id, int schemaId)
    {
        Id = id;
        SchemaId = schemaId;
    }

    public int Id { get; }

    public int SchemaId { get; }

    public IFactSink[] Sinks { get; private set; } = [];

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    public void Serve(IRuleDefinition rule) => _rules.AddOnce(rule);

    public void Add(IFactSink sink) => _sinks.Add(sink);

    public void Seal() => Sinks = [.. _sinks];

    public void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var slots = memory.FactsComingTo(this);
        for (var i = start; i < start + count; i++) facts[i].Enter(Id, slots.Await(facts[i]));
        if (memory.Times is null)
        {
            foreach (var sink in Sinks) sink.Insert(memory, facts, start, count);
        }
        else
        {
            Tell(memory, Counter.InsertInput, facts, start, count);
        }

        for (var i = start; i < start + count; i++) slots.Put(facts[i].SlotIn(Id));
    }

    /// <summary>Facts passed anew: those that stand here have changed, others come.</summary>
    public void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        var mark = facts.Count;
        for (var i = start; i < start + count; i++)
        {
            if (facts[i].SlotIn(Id) != Fact.Nowhere) facts.Push(facts[i]);
        }

        var known = facts.Count - mark;
        if (known > 0)
        {
            memory.Count(SchemaId, Counter.UpdateInput, known);
            Tell(memory, Counter.UpdateInput, facts, mark, known);
        }

        facts.Truncate(mark);
        if (known == count) return;
        for (var i = start; i < start + count; i++)
        {
            if (facts[i].SlotIn(Id) == Fact.Nowhere) facts.Push(facts[i]);
        }

        Insert(memory, facts, mark, facts.Count - mark);
        facts.Truncate(mark);
    }

    public void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        var mark = facts.Count;
        for (var i = start; i < start + count; i++)
        {
            if (facts[i].SlotIn(Id) != Fact.Nowhere) facts.Push(facts[i]);
        }

        var known = facts.Count - mark;
        if (known == 0) return;
        memory.Count(SchemaId, Counter.RetractInput, known);
        Tell(memory, Counter.RetractInput, facts, mark, known);
        var slots = memory.FactsIn(this);
        for (var i = mark; i < mark + known; i++)
        {
            slots.Remove(facts[i].SlotIn(Id));
            facts[i].Leave(Id);
        }

        facts.Truncate(mark);
    }

    private void Tell(WorkingMemory memory, Counter change, Batch<Fact> facts, int start, int count)
    {
        var times = memory.Times;
        foreach (var sink in Sinks)
        {
            var began = times is null ? 0 : Stopwatch.GetTimestamp();
            if (change == Counter.InsertInput) sink.Insert(memory, facts, start, count);
            else if (change == Counter.UpdateInput) sink.Update(memory, facts, start, count);
            else sink.Retract(memory, facts, start, count);
            times?.Add(sink.SchemaId, change, began);
        }
    }
}
