namespace Penalty.Testing;

/// <summary>Says lengths of time by their number: <c>1.Hours()</c>, <c>1.Hours(30)</c>. Each takes the next smaller unit too, so that it gives way
/// to the method of the same name in FluentAssertions.Extensions where both are in sight: either gives the same length.</summary>
public static class Lengths
{
    /// <summary>So many seconds.</summary>
    /// <param name="seconds">The seconds.</param>
    /// <param name="milliseconds">Milliseconds on top.</param>
    /// <returns>The length of time.</returns>
    public static TimeSpan Seconds(this int seconds, int milliseconds = 0) => new(0, 0, 0, seconds, milliseconds);

    /// <summary>So many minutes.</summary>
    /// <param name="minutes">The minutes.</param>
    /// <param name="seconds">Seconds on top.</param>
    /// <returns>The length of time.</returns>
    public static TimeSpan Minutes(this int minutes, int seconds = 0) => new(0, minutes, seconds);

    /// <summary>So many hours.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="minutes">Minutes on top.</param>
    /// <returns>The length of time.</returns>
    public static TimeSpan Hours(this int hours, int minutes = 0) => new(hours, minutes, 0);

    /// <summary>So many days of 24 hours.</summary>
    /// <param name="days">The days.</param>
    /// <param name="hours">Hours on top.</param>
    /// <returns>The length of time.</returns>
    public static TimeSpan Days(this int days, int hours = 0) => new(days, hours, 0, 0);
}
