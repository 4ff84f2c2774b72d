using System.Globalization;

namespace Penalty.Model.Policies.Points;

/// <summary>An instant that comes once a year: a date that every year has, a time of that day, and the offset from UTC that holds then. Needs no time
/// zone data: what is known of a date of the year is its offset, such as UTC+8 for Asia/Shanghai.</summary>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; never 29 February.</param>
/// <param name="Time">The time since the beginning of the day, up to 24 hours.</param>
/// <param name="UtcOffset">The offset from UTC, in whole minutes.</param>
public sealed record YearlyInstant(int Month, int Day, TimeSpan Time, TimeSpan UtcOffset)
{
    /// <summary>The first such instant after another one.</summary>
    /// <param name="instant">The other instant.</param>
    /// <returns>The first one that is later than <paramref name="instant"/>, or <see langword="null"/> when the calendar ends before it.</returns>
    public DateTimeOffset? After(DateTimeOffset instant)
    {
        var year = instant.UtcDateTime.Year;
        for (var y = Math.Max(year - 1, 1); y <= Math.Min(year + 1, DateTime.MaxValue.Year); y++)
        {
            var local = new DateTime(y, Month, Day).Ticks + Time.Ticks;
            var utc = local - UtcOffset.Ticks;
            if (utc <= instant.UtcTicks) continue;
            return Math.Max(local, utc) > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(local, UtcOffset);
        }

        return null;
    }

    /// <summary>The instant as policy files have it.</summary>
    /// <returns>A text such as <c>12-31T24:00+08:00</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Month:00}-{Day:00}T{(int)Time.TotalHours:00}:{Time.Minutes:00}{(UtcOffset < TimeSpan.Zero ? '-' : '+')}{UtcOffset:hh\\:mm}");
}
