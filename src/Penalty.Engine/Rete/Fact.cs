using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A fact in a working memory, or a value that a node calculated.</summary>
internal sealed class Fact : IFact
{
    public object? Value;

    public IFactSource? Source;

    /// <summary>What is known of the type, for a fact of the working memory.</summary>
    public FactType Kind = null!;

    public int Hash;

    /// <summary>The next fact in the same bucket of the table of facts.</summary>
    public Fact? NextInBucket;

    /// <summary>The neighbours in the order of insertion.</summary>
    public Fact? Previous;

    public Fact? Next;

    public bool IsPresent;

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

    IFactSource? IFact.Source => Source;

    public Type Type => Value?.GetType() ?? typeof(object);

    public void Begin(object? value, IFactSource? source)
    {
        Value = value;
        Source = source;
        NextInBucket = Previous = Next = null;
        IsPresent = false;
        FirstEntry = null;
    }

    /// <summary>Lets go of what came from outside.</summary>
    public void Release()
    {
        Value = null;
        Source = null;
    }
}
