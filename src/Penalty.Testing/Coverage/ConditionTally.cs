namespace Penalty.Testing;

/// <summary>How often a condition held and did not. Safe for several threads.</summary>
internal sealed class ConditionTally
{
    private long _held;
    private long _failed;

    public ConditionTally(string text) => Text = text;

    public string Text { get; }

    public void Count(bool held)
    {
        if (held) Interlocked.Increment(ref _held);
        else Interlocked.Increment(ref _failed);
    }

    public CoveredCondition Read() => new(Text, Interlocked.Read(ref _held), Interlocked.Read(ref _failed));
}
