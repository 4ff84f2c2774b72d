namespace Penalty.Testing;

/// <summary>Random choices.</summary>
internal sealed class Dice(Random random)
{
    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public int Between(int min, int max) => random.Next(min, max + 1);

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    /// <summary>A length up to a longest one, in whole seconds.</summary>
    public TimeSpan UpTo(TimeSpan longest) => TimeSpan.FromSeconds(random.NextInt64((long)longest.TotalSeconds + 1));

    /// <summary>A value at a border or one step to either side.</summary>
    public TimeSpan Near(TimeSpan border) => border + (Between(-1, 1) * TimeSpan.FromSeconds(1));
}
