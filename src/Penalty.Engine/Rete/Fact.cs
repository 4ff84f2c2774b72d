using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A fact in a working memory, or a value that a node calculated.</summary>
internal sealed class Fact : IFact
{
    public object? Value;

    public IFactSource? Source;

    /// <summary>The match that the fact is linked to; its source, once somebody asks.</summary>
    public Activation? LinkedTo;

    /// <summary>What the match that the fact is linked to has made of it, while that waits to be propagated.</summary>
    public object? Awaited;

    /// <summary>What is known of the type, for a fact of the working memory.</summary>
    public FactType Kind = null!;

    public int Hash;

    /// <summary>The place of a fact that is in no table.</summary>
    public const int Nowhere = -1;

    /// <summary>The place in the table of facts.</summary>
    public int Place = Nowhere;

    /// <summary>One more than the place of the next fact in the same bucket; zero for the last.</summary>
    public int NextInBucket;

    public bool IsPresent => Place != Nowhere;

    /// <summary>The entries in the nodes that the fact reaches.</summary>
    public RightEntry? FirstEntry;

    public Fact()
    {
    }

    public Fact(object? value, IFactSource? source = null)
    {
        Value = value;
        Source = source;
    }

    object? IFact.Value => Value;

    IFactSource? IFact.Source => Source ??= LinkedTo is null ? null : new LinkedSource(LinkedTo);

    public Type Type => Value?.GetType() ?? typeof(object);

    public void Begin(object? value, IFactSource? source)
    {
        Value = value;
        Source = source;
        LinkedTo = null;
        Awaited = null;
        Place = Nowhere;
        FirstEntry = null;
    }

    /// <summary>Lets go of what came from outside.</summary>
    public void Release()
    {
        Value = null;
        Source = null;
        LinkedTo = null;
        Awaited = null;
    }
}
