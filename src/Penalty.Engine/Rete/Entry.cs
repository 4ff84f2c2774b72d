namespace Penalty.Engine.Rete;

/// <summary>A place in one side of a node's memory, in the bucket of its key.</summary>
internal abstract class Entry
{
    /// <summary>The hash of the key by which the node joins.</summary>
    public int Hash;

    /// <summary>Whether the key could not be calculated: the entry is then compared with all of the other side.</summary>
    public bool IsKeyless;

    public Entry? Next;

    public Entry? Previous;

    /// <summary>While the other side's entry is updated: the pair that the two were in before.</summary>
    public Tuple? Before;
}
