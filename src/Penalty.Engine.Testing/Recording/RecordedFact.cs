namespace Penalty.Engine.Testing;

/// <summary>A copy of a matched fact: the same value, and where it came from at the time.</summary>
internal sealed class RecordedFact : IFactMatch
{
    public RecordedFact(IFactMatch fact)
    {
        Declaration = fact.Declaration;
        Type = fact.Type;
        Value = fact.Value;
        Source = fact.Source;
    }

    public Declaration Declaration { get; }

    public Type Type { get; }

    public object? Value { get; }

    public IFactSource? Source { get; }
}
