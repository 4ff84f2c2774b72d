namespace Penalty.Engine.Rete;

/// <summary>A fact in a working memory, or a value that a node calculated. A fact is its own entry in the first node that it reaches: most
/// reach one.</summary>
internal sealed class Fact : RightEntry, IFact
{
    public object? Value;

    /// <summary>Where the fact comes from: the match that it is linked to, what a node calculated it from, or nothing that the engine knows.</summary>
    public object? Origin;

    /// <summary>What is known of the type, for a fact of the working memory.</summary>
    public FactType Kind = null!;

    /// <summary>The place of a fact that is in no table.</summary>
    public const int Nowhere = -1;

    /// <summary>The place in the table of facts.</summary>
    public int TablePlace = Nowhere;

    public bool IsPresent => TablePlace != Nowhere;

    /// <summary>Whether the fact is, or was, in use as an entry.</summary>
    public bool HasBeenEntry;

    /// <summary>Whether the fact stands in a node as its own entry.</summary>
    public bool IsOwnEntry;

    /// <summary>The other entries in the nodes that the fact reaches.</summary>
    public RightEntry? FirstEntry;

    public Fact() => Fact = this;

    public Fact(object? value)
        : this() => Value = value;

    object? IFact.Value => Value;

    IFactSource? IFact.Source => Origin is Activation match ? new LinkedSource(match) : (IFactSource?)Origin;

    /// <summary>The match that the fact is linked to.</summary>
    public Activation? LinkedTo => Origin as Activation;

    public Type Type => Value?.GetType() ?? typeof(object);

    /// <summary>Begins as a fact, new or released.</summary>
    public void Begin(object? value)
    {
        Value = value;
        TablePlace = Nowhere;
        HasBeenEntry = IsOwnEntry = false;
        FirstEntry = null;
    }

    /// <summary>Lets go of the value and where it came from.</summary>
    public void Release()
    {
        Value = null;
        Origin = null;
    }
}
