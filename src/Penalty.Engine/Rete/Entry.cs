namespace Penalty.Engine.Rete;

/// <summary>What stands in one side of a node's memory.</summary>
internal abstract class Entry
{
    /// <summary>The hash of the key by which the node joins.</summary>
    public int Hash;

    /// <summary>Whether the key could not be calculated: the entry is then compared with all of the other side.</summary>
    public bool IsKeyless;

    /// <summary>Where the entry stands in its side of the memory, and where its neighbours of the same key do.</summary>
    public int Place;

    public int NextPlace;

    public int PreviousPlace;
}
