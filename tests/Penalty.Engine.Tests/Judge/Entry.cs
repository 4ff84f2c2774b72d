namespace Penalty.Engine.Tests.Judge;

/// <summary>What a note is about.</summary>
internal enum Aspect
{
    /// <summary>A match was created, updated or removed. The contents of its facts follow a tab.</summary>
    Match,

    /// <summary>A fact was inserted, updated or retracted.</summary>
    Fact,

    /// <summary>An expression was evaluated, or failed.</summary>
    Expression,

    /// <summary>A custom aggregator was called.</summary>
    Aggregator,

    /// <summary>A rule fired, with the values that it saw; what interceptors and dependencies were asked.</summary>
    Firing,

    /// <summary>What a call returned or threw.</summary>
    Result,

    /// <summary>A fact that is in working memory, in its order.</summary>
    Memory,
}

/// <summary>Something that was seen of a session, as text that is the same for every runtime.</summary>
internal readonly record struct Entry(Aspect Aspect, string Text)
{
    public override string ToString() => $"{Aspect,-10} {Text}";
}
