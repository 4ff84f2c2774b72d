namespace Penalty.Engine.RuleModel;

/// <summary>A fact in a session.</summary>
public interface IFact
{
    /// <summary>The type of the value.</summary>
    Type Type { get; }

    /// <summary>The value.</summary>
    object? Value { get; }

    /// <summary>Where it comes from; <see langword="null"/> for a fact that was inserted from outside.</summary>
    IFactSource? Source { get; }
}
