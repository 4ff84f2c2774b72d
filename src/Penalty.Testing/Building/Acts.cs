using Penalty.Model.Cases;

namespace Penalty.Testing;

/// <summary>A number of acts of one kind, and how they lie in time: the first at the start of the case, the next a minute apart, by the seller,
/// unless said otherwise. Immutable.</summary>
public abstract record Acts
{
    private protected Acts(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Number = number;
    }

    /// <summary>How many acts.</summary>
    public int Number { get; }

    internal Actor Actor { get; init; } = Actor.Seller;

    internal TimeSpan Delay { get; init; }

    internal DateTimeOffset? First { get; init; }

    internal TimeSpan Gap { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The length that the acts fill exactly, or null when they are a gap apart.</summary>
    internal TimeSpan? Window { get; init; }

    /// <summary>What these acts look like, when the case does not say what they are alleged to be.</summary>
    internal abstract ConductKind Conduct { get; }

    internal abstract string IdPrefix { get; }

    internal abstract IConductFact FactOf(string id, string incidentId, DateTimeOffset at);

    /// <summary>The instant of an act, by its number from zero.</summary>
    internal DateTimeOffset InstantOf(int index, DateTimeOffset start)
    {
        var first = (First ?? start) + Delay;
        if (Window is not { } window) return first + (Gap * index);
        return index == 0 ? first : first + new TimeSpan((long)((Int128)window.Ticks * index / (Number - 1)));
    }
}

/// <summary>Acts of one kind: what can be said of any kind.</summary>
/// <typeparam name="TActs">The kind itself, which each step gives back.</typeparam>
public abstract record Acts<TActs> : Acts
    where TActs : Acts<TActs>
{
    private protected Acts(int number)
        : base(number)
    {
    }

    /// <summary>Spreads the acts evenly over a length of time that they fill exactly: the first at its begin, the last at its end.</summary>
    /// <param name="window">The length of time.</param>
    /// <returns>The acts with this step.</returns>
    public TActs Within(TimeSpan window) => (TActs)(this with { Window = window });

    /// <summary>Puts the same length of time between any two acts; a minute otherwise.</summary>
    /// <param name="gap">The length of time.</param>
    /// <returns>The acts with this step.</returns>
    public TActs Apart(TimeSpan gap) => (TActs)(this with { Gap = gap, Window = null });

    /// <summary>Lets the acts begin later than the start of the case, or than the instant given by <see cref="From"/>.</summary>
    /// <param name="delay">How much later.</param>
    /// <returns>The acts with this step.</returns>
    public TActs After(TimeSpan delay) => (TActs)(this with { Delay = delay });

    /// <summary>Lets the acts begin at an instant, wherever the case starts.</summary>
    /// <param name="first">The instant of the first, with its offset from UTC.</param>
    /// <returns>The acts with this step.</returns>
    public TActs From(DateTimeOffset first) => (TActs)(this with { First = first });

    /// <summary>Who did it; the seller otherwise.</summary>
    /// <param name="actor">Who.</param>
    /// <returns>The acts with this step.</returns>
    public TActs By(Actor actor) => (TActs)(this with { Actor = actor });
}
