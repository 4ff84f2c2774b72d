using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A fact in a session, with its entries in the memories of the nodes that it reaches.</summary>
internal sealed class Fact : IFact
{
    public Fact(object? value, IFactSource? source = null)
    {
        Value = value;
        Source = source;
    }

    public object? Value { get; set; }

    public IFactSource? Source { get; set; }

    public Type Type => Value?.GetType() ?? typeof(object);

    public List<RightEntry> Entries { get; } = new(4);
}
