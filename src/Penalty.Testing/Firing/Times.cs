using System.Globalization;

namespace Penalty.Testing;

/// <summary>How often a rule is expected to fire. Immutable; the default value is <see cref="Never"/>.</summary>
public readonly struct Times
{
    private Times(int count) => Count = count;

    /// <summary>The rule does not fire.</summary>
    public static Times Never => new(0);

    /// <summary>The rule fires exactly once.</summary>
    public static Times Once => new(1);

    /// <summary>The rule fires exactly twice.</summary>
    public static Times Twice => new(2);

    internal int Count { get; }

    /// <summary>The rule fires neither more nor less often than this.</summary>
    /// <param name="value">How often; zero or more.</param>
    /// <returns>The expectation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Times Exactly(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new Times(value);
    }

    /// <summary>Says how often, as failure messages do.</summary>
    /// <returns>For instance <c>never</c>, <c>once</c> or <c>3 times</c>.</returns>
    public override string ToString() => Count switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => Count.ToString(CultureInfo.InvariantCulture) + " times",
    };
}
