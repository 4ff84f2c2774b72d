namespace Penalty.Model;

/// <summary>The policy's calendar: dates in Asia/Shanghai. The zone has been at UTC+8 without daylight saving time since September 1991, so no
/// time zone data of the machine is needed, and none can differ.</summary>
public static class ShanghaiTime
{
    /// <summary>The zone's offset from UTC: 8 hours.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    /// <summary>The date that an instant falls on.</summary>
    /// <param name="instant">The instant, with whatever offset from UTC.</param>
    /// <returns>The date in Asia/Shanghai; the first or last date there is when the instant lies at the edge of time.</returns>
    public static DateOnly DateOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(new DateTime(Math.Clamp(instant.UtcTicks + Offset.Ticks, 0, DateTime.MaxValue.Ticks)));

    /// <summary>The first instant of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Midnight at its beginning, at UTC+8.</returns>
    public static DateTimeOffset StartOf(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>The first instant after a date.</summary>
    /// <param name="date">The date; before the last one there is.</param>
    /// <returns>Midnight at its end, at UTC+8: the day is over then.</returns>
    public static DateTimeOffset EndOf(DateOnly date) => StartOf(date.AddDays(1));
}
