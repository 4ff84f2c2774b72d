using System.Collections.Immutable;

namespace Penalty.Testing;

/// <summary>What one rule came to on given facts. Immutable.</summary>
public sealed record RuleResult
{
    /// <summary>The name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The facts that it was given.</summary>
    public required ImmutableArray<object> Given { get; init; }

    /// <summary>What it put among the facts and left there, by id; facts without an id by what they say of themselves.</summary>
    public required ImmutableArray<object> Conclusions { get; init; }

    /// <summary>Each time that it fired, in order.</summary>
    public required ImmutableArray<RuleFiring> Firings { get; init; }

    /// <summary>The exception that a condition or an action of the rule threw, or <see langword="null"/>.</summary>
    public Exception? Error { get; init; }

    /// <summary>The facts that it looked at when it failed; empty when it did not.</summary>
    public ImmutableArray<object> FailedOn { get; init; } = [];

    /// <summary>The conclusions of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The conclusions, by id.</returns>
    public IEnumerable<T> Of<T>() => Conclusions.OfType<T>();

    /// <summary>The one conclusion of a type, to look closer at.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The conclusion.</returns>
    /// <exception cref="PenaltyAssertionException">There is none, there are several, or the rule failed.</exception>
    public T Only<T>()
    {
        var all = Of<T>().ToList();
        this.Should().Verify(
            all.Count == 1,
            $"one {typeof(T).Name}",
            "See below what the rule was given and what it fired on.",
            string.Empty);
        return all[0];
    }
}

/// <summary>One time that a rule fired.</summary>
/// <param name="Facts">The facts that it matched; those that a query gathered one by one.</param>
public sealed record RuleFiring(ImmutableArray<object> Facts);
