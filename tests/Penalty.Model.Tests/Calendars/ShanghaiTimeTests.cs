using System.Globalization;

namespace Penalty.Model.Tests.Calendars;

public sealed class ShanghaiTimeTests
{
    [TestCase("2023-12-31T15:59:59.9999999Z", "2023-12-31")]
    [TestCase("2023-12-31T16:00:00Z", "2024-01-01")]
    [TestCase("2024-01-01T00:00:00+08:00", "2024-01-01")]
    [TestCase("2023-12-31T12:00:00-12:00", "2024-01-01")]
    public void DateOf_Instant_IsItsDateInShanghai(string instant, string date) =>
        ShanghaiTime.DateOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(date);

    [Test]
    public void DateOf_EdgesOfTime_AreDates()
    {
        ShanghaiTime.DateOf(DateTimeOffset.MinValue).Should().Be(DateOnly.MinValue);
        ShanghaiTime.DateOf(DateTimeOffset.MaxValue).Should().Be(DateOnly.MaxValue);
    }

    [Test]
    public void EndOf_Date_IsTheFirstInstantOfTheNext()
    {
        var date = new DateOnly(2023, 12, 31);
        ShanghaiTime.EndOf(date).Should().Be(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)));
        ShanghaiTime.DateOf(ShanghaiTime.EndOf(date).AddTicks(-1)).Should().Be(date);
    }

    [Test]
    public void DateOf_AroundEachMidnight_IsThatOfTheTimeZone()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        for (var midnight = new DateTimeOffset(1992, 1, 1, 16, 0, 0, TimeSpan.Zero); midnight.Year < 2030; midnight = midnight.AddDays(1))
        {
            if (!Agree(midnight, zone) || !Agree(midnight.AddTicks(-1), zone)) Assert.Fail($"{midnight:O} falls on another date in {zone.Id}.");
        }
    }

    private static bool Agree(DateTimeOffset instant, TimeZoneInfo zone) =>
        ShanghaiTime.DateOf(instant) == DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
