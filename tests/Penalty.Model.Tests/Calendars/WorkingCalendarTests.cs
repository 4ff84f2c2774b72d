using System.Globalization;
using Penalty.Model.Json;
using Penalty.Model.Policies.Calendars;

namespace Penalty.Model.Tests.Calendars;

/// <summary>Which dates are worked on, by the notices of the State Council's General Office for 2023 to 2026.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = TheCalendar.Built;

    [TestCase("2024-02-09", DayKind.WorkingDay, TestName = "New Year's Eve of 2024 is not off by the notice")]
    [TestCase("2024-02-10", DayKind.Holiday, TestName = "Spring Festival begins")]
    [TestCase("2024-02-17", DayKind.Holiday, TestName = "Spring Festival ends")]
    [TestCase("2024-02-18", DayKind.MakeUpDay, TestName = "Sunday after Spring Festival")]
    [TestCase("2024-02-04", DayKind.MakeUpDay, TestName = "Sunday before Spring Festival")]
    [TestCase("2025-01-27", DayKind.WorkingDay, TestName = "Monday before the Spring Festival of 2025")]
    [TestCase("2025-01-28", DayKind.Holiday, TestName = "New Year's Eve of 2025 is off")]
    [TestCase("2026-02-23", DayKind.Holiday, TestName = "Ninth day of the Spring Festival of 2026")]
    [TestCase("2023-09-29", DayKind.Holiday, TestName = "Mid-Autumn Festival joins National Day")]
    [TestCase("2023-10-07", DayKind.MakeUpDay, TestName = "Saturday after National Day")]
    [TestCase("2025-10-08", DayKind.Holiday, TestName = "Eighth day of National Day 2025")]
    [TestCase("2025-10-11", DayKind.MakeUpDay, TestName = "Saturday of the week after")]
    [TestCase("2024-09-29", DayKind.MakeUpDay, TestName = "Sunday before National Day")]
    [TestCase("2024-12-28", DayKind.Weekend, TestName = "A plain Saturday")]
    [TestCase("2024-12-31", DayKind.WorkingDay, TestName = "Last day of a year")]
    [TestCase("2025-01-01", DayKind.Holiday, TestName = "First day of a year")]
    [TestCase("2024-02-29", DayKind.WorkingDay, TestName = "Leap day")]
    public void DayOf_Date_IsWhatTheNoticeSays(string date, DayKind kind) => Calendar.DayOf(Date(date)).Kind.Should().Be(kind);

    [TestCase(2023, 249)]
    [TestCase(2024, 251)]
    [TestCase(2025, 248)]
    [TestCase(2026, 248)]
    public void IsWorkingDay_OverAYear_HoldsForSoManyDays(int year, int days) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(d => Calendar.IsWorkingDay(new DateOnly(year, 1, 1).AddDays(d))).Should().Be(days);

    [TestCase("2024-02-08", 1, "2024-02-09")]
    [TestCase("2024-02-08", 2, "2024-02-18", TestName = "Spring Festival is jumped over to the Sunday that makes up for it")]
    [TestCase("2024-02-08", 3, "2024-02-19")]
    [TestCase("2024-02-12", 1, "2024-02-18", TestName = "From within a holiday")]
    [TestCase("2023-09-28", 1, "2023-10-07", TestName = "National Day is jumped over to the Saturday that makes up for it")]
    [TestCase("2023-09-28", 3, "2023-10-09")]
    [TestCase("2023-03-10", 1, "2023-03-13", TestName = "Weekend")]
    [TestCase("2023-03-11", 1, "2023-03-13", TestName = "From a Saturday")]
    [TestCase("2025-04-26", 1, "2025-04-27", TestName = "From a Saturday to a Sunday that is worked on")]
    [TestCase("2025-12-31", 1, "2026-01-04", TestName = "Year boundary, and a Sunday that is worked on")]
    [TestCase("2024-12-30", 2, "2025-01-02", TestName = "Year boundary")]
    public void AddWorkingDays_Date_GivesTheLastOfThem(string from, int count, string to) =>
        Calendar.AddWorkingDays(Date(from), count).Should().Be(Date(to));

    [TestCase("2023-03-09T15:59:59Z", "2023-03-10", TestName = "A second before midnight in Shanghai")]
    [TestCase("2023-03-09T16:00:00Z", "2023-03-13", TestName = "Midnight in Shanghai")]
    [TestCase("2023-03-09T23:59:59+08:00", "2023-03-10", TestName = "The same in Shanghai's offset")]
    [TestCase("2023-03-09T20:00:00-05:00", "2023-03-13", TestName = "Thursday evening in New York is Friday in Shanghai")]
    [TestCase("2023-03-10T05:00:00+14:00", "2023-03-10", TestName = "Friday morning in the Line Islands is Thursday in Shanghai")]
    public void AddWorkingDays_Instant_CountsFromItsDateInShanghai(string instant, string to) =>
        Calendar.AddWorkingDays(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), 1).Should().Be(Date(to));

    [Test]
    public void CountAfter_AcrossAHoliday_SaysOfEachDateWhyItCounts()
    {
        var days = Calendar.CountAfter(Date("2024-05-10"), 2);
        string.Join("; ", days.Select(d => $"{d.Date:MM-dd} {d.Kind} {d.Holiday?.En} {d.Number}"))
            .Should().Be("05-11 MakeUpDay Labour Day 1; 05-12 Weekend  ; 05-13 WorkingDay  2");
    }

    [TestCase("2022-12-31", 2022)]
    [TestCase("2027-01-01", 2027)]
    public void DayOf_YearThatIsMissing_ThrowsWithTheYearAndTheFileToAdd(string date, int year)
    {
        var error = FluentActions.Invoking(() => Calendar.DayOf(Date(date))).Should().Throw<CalendarYearMissingException>().Which;
        error.Year.Should().Be(year);
        error.FileToAdd.Should().Be($"policies/calendar/china-{year}.json");
        error.Message.Should().Be(error.In(Language.En)).And.Contain($"{year}").And.Contain(error.FileToAdd);
        error.In(Language.ZhCn).Should().Contain($"没有 {year} 年").And.Contain(error.FileToAdd);
    }

    [Test]
    public void AddWorkingDays_IntoAYearThatIsMissing_Throws()
    {
        Calendar.AddWorkingDays(Date("2026-12-30"), 1).Should().Be(Date("2026-12-31"));
        FluentActions.Invoking(() => Calendar.AddWorkingDays(Date("2026-12-30"), 2)).Should().Throw<CalendarYearMissingException>().Which.Year.Should().Be(2027);
    }

    [Test]
    public void AddWorkingDays_YearMissingBetweenTwo_Throws()
    {
        var gap = new WorkingCalendar(Calendar.Years.Where(y => y.Year != 2024));
        FluentActions.Invoking(() => gap.AddWorkingDays(Date("2023-12-29"), 1)).Should().Throw<CalendarYearMissingException>().Which.Year.Should().Be(2024);
    }

    [Test]
    public void AddWorkingDays_AtTheEndOfTime_Throws() =>
        FluentActions.Invoking(() => Calendar.AddWorkingDays(DateTimeOffset.MaxValue, 1)).Should().Throw<CalendarYearMissingException>();

    [TestCase(0)]
    [TestCase(-1)]
    public void AddWorkingDays_NoDays_IsRefused(int count) =>
        FluentActions.Invoking(() => Calendar.AddWorkingDays(Date("2023-03-09"), count)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void WorkingCalendar_YearTwice_IsRefused() =>
        FluentActions.Invoking(() => new WorkingCalendar([.. Calendar.Years, Calendar.Years[0]]))
            .Should().Throw<InvalidInputException>().Which.Problems.Single().Found.En.Should().Contain("2023").And.Contain("china-2023.json");

    [Test]
    public void Years_BuiltIn_RestOnANoticeEach()
    {
        Calendar.Years.Select(y => y.Year).Should().Equal(2023, 2024, 2025, 2026);
        foreach (var year in Calendar.Years)
        {
            year.Sources.Single().Title.ZhCn.Should().Be($"国务院办公厅关于{year.Year}年部分节假日安排的通知");
            year.Sources.Single().Id.Should().StartWith("国办发明电");
            year.Holidays.Should().OnlyContain(h => !h.Basis.IsHouseDefault).And.OnlyHaveUniqueItems(h => h.Basis.Reference);
            year.Weekend.Basis.IsHouseDefault.Should().BeTrue("the source does not say which days are working days");
        }
    }

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
