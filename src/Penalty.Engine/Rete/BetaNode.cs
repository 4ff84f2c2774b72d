namespace Penalty.Engine.Rete;

/// <summary>A node behind a beta memory: it is given tuples that come, change or go, a part of a batch at a time.</summary>
internal abstract class BetaNode
{
    public required int SchemaId { get; init; }

    /// <summary>The rules that the node serves; the list grows while the network is built.</summary>
    public List<IRuleDefinition> Rules { get; init; } = [];

    /// <summary>Tuples came: a part of <see cref="WorkingMemory.Inserts"/>.</summary>
    public abstract void LeftInsert(WorkingMemory memory, int start, int count);

    /// <summary>Tuples changed: a part of <see cref="WorkingMemory.Updates"/>.</summary>
    public abstract void LeftUpdate(WorkingMemory memory, int start, int count);

    /// <summary>Tuples go: a part of <see cref="WorkingMemory.Retracts"/>.</summary>
    public abstract void LeftRetract(WorkingMemory memory, int start, int count);
}

/// <summary>A node that facts reach from an alpha memory.</summary>
internal interface IFactSink
{
    int SchemaId { get; }

    void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count);

    void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count);

    void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count);
}

/// <summary>A node that what a subnetwork finds reaches from an adapter.</summary>
internal interface IInnerSink
{
    int SchemaId { get; }

    /// <summary>A subnetwork found something.</summary>
    /// <param name="memory">The working memory.</param>
    /// <param name="start">Where what it found begins in <see cref="WorkingMemory.Inserts"/>.</param>
    /// <param name="count">How much it is.</param>
    /// <param name="turned">Where the tuples begin in <see cref="WorkingMemory.Turned"/> for which nothing was found before.</param>
    void InnerInsert(WorkingMemory memory, int start, int count, int turned);

    void InnerUpdate(WorkingMemory memory, int start, int count);

    /// <summary>What a subnetwork had found is gone.</summary>
    /// <param name="memory">The working memory.</param>
    /// <param name="start">Where what is gone begins in <see cref="WorkingMemory.Retracts"/>.</param>
    /// <param name="count">How much it is.</param>
    /// <param name="turned">Where the tuples begin in <see cref="WorkingMemory.Turned"/> for which nothing is found any more.</param>
    void InnerRetract(WorkingMemory memory, int start, int count, int turned);
}
