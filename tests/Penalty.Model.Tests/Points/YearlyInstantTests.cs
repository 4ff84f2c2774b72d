using Penalty.Model.Policies.Points;

namespace Penalty.Model.Tests.Points;

/// <summary>F7.7: 31 December at 24:00 Beijing time is midnight of 1 January there, and 16:00 of 31 December in UTC.</summary>
public sealed class YearlyInstantTests
{
    private static readonly YearlyInstant Clearing = new(12, 31, TimeSpan.FromHours(24), TimeSpan.FromHours(8));

    [TestCase("2023-06-01T00:00:00+08:00", "2024-01-01T00:00:00+08:00")]
    [TestCase("2023-12-31T23:59:59.9999999+08:00", "2024-01-01T00:00:00+08:00")]
    [TestCase("2024-01-01T00:00:00+08:00", "2025-01-01T00:00:00+08:00")]
    [TestCase("2023-12-31T15:59:59Z", "2024-01-01T00:00:00+08:00")]
    [TestCase("2023-12-31T16:00:00Z", "2025-01-01T00:00:00+08:00")]
    [TestCase("2024-01-01T03:00:00+14:00", "2024-01-01T00:00:00+08:00")]
    public void After_Instant_IsTheNextOne(string instant, string next) =>
        Clearing.After(At(instant)).Should().Be(At(next));

    [TestCase("2023-07-01T00:00:00Z", "2023-07-01T06:30:00Z")]
    [TestCase("2023-07-01T06:30:00Z", "2024-07-01T06:30:00Z")]
    public void After_OffsetWestOfUtc_IsTheNextOne(string instant, string next) =>
        new YearlyInstant(7, 1, TimeSpan.FromHours(1), TimeSpan.FromHours(-5.5)).After(At(instant)).Should().Be(At(next));

    [Test]
    public void After_EndOfTheCalendar_IsNothing() => Clearing.After(DateTimeOffset.MaxValue).Should().BeNull();

    [Test]
    public void After_BeginningOfTheCalendar_IsItsFirstYear() =>
        Clearing.After(DateTimeOffset.MinValue).Should().Be(At("0002-01-01T00:00:00+08:00"));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
