using System.Collections.Immutable;
using System.Globalization;
using Penalty.Model.Policies.Calendars;

namespace Penalty.Model.Json;

/// <summary>What has to hold in a year of the working calendar: dates that lie in it, and no date that is two things.</summary>
internal static class CalendarConsistency
{
    public static void Check(CalendarYear year, ObjectReader o)
    {
        HeadConsistency.CheckReferences(year.Head, References(year), o);
        if (year.Year == 0) return;
        CheckPeriod(year, o);
        HeadConsistency.Unique(WeekendOf(year), d => d.ToString(), "weekend.value", o);
        var seen = new Dictionary<DateOnly, string>();
        for (var i = 0; i < year.Holidays.Length; i++)
        {
            if (year.Holidays[i] is { } holiday) CheckDaysOff(holiday, $"holidays[{i}]", year, seen, o);
        }

        for (var i = 0; i < year.Holidays.Length; i++)
        {
            if (year.Holidays[i] is { } holiday) CheckMakeUpDays(holiday, $"holidays[{i}]", year, seen, o);
        }
    }

    /// <summary>The file is in force in its year, and its period says so a second time.</summary>
    private static void CheckPeriod(CalendarYear year, ObjectReader o)
    {
        if (year.Head.Effective is not { } period) return;
        var from = ShanghaiTime.StartOf(new DateOnly(year.Year, 1, 1));
        if (period.From != from) o.Problem("effective.from", Said.AsIs($"{period.From:O}"), Said.AsIs($"{from:O}"));
        if (year.Year == DateOnly.MaxValue.Year) return;
        var to = ShanghaiTime.StartOf(new DateOnly(year.Year + 1, 1, 1));
        if (period.To != to) o.Problem("effective.to", period.To is { } end ? Said.AsIs($"{end:O}") : Said.Nothing, Said.AsIs($"{to:O}"));
    }

    private static void CheckDaysOff(HolidayTerms holiday, string path, CalendarYear year, Dictionary<DateOnly, string> seen, ObjectReader o)
    {
        var within = LiesIn(holiday.From, $"{path}.from", year.Year, o) & LiesIn(holiday.To, $"{path}.to", year.Year, o);
        if (holiday.From == default || holiday.To == default) return;
        if (holiday.To < holiday.From)
        {
            o.Problem($"{path}.to", new("an end before the beginning", "早于开始的结束日期"), new($"a date from {Text(holiday.From)} on", $"不早于 {Text(holiday.From)} 的日期"));
            return;
        }

        if (!within) return;
        for (var date = holiday.From; date <= holiday.To; date = date.AddDays(1)) Note(date, path, new("a holiday", "节假日"), seen, o);
    }

    private static void CheckMakeUpDays(HolidayTerms holiday, string path, CalendarYear year, Dictionary<DateOnly, string> seen, ObjectReader o)
    {
        for (var i = 0; i < holiday.MakeUpDays.Length; i++)
        {
            var (date, place) = (holiday.MakeUpDays[i], $"{path}.makeUpDays[{i}]");
            if (date == default || !LiesIn(date, place, year.Year, o)) continue;
            if (WeekendOf(year) is { IsEmpty: false } weekend && !weekend.Contains(date.DayOfWeek))
            {
                o.Problem(
                    place,
                    new($"{Text(date)}, a {date.DayOfWeek}", $"{Text(date)}，非周末"),
                    new("a day of a weekend: on others people work anyway", "周末的日期：其他日期本就上班"));
            }

            Note(date, place, new("a make-up day", "调休上班日"), seen, o);
        }
    }

    /// <summary>Keeps what a date is, and reports one that is something already.</summary>
    private static void Note(DateOnly date, string place, LocalizedText what, Dictionary<DateOnly, string> seen, ObjectReader o)
    {
        if (seen.TryAdd(date, place)) return;
        o.Problem(
            place,
            new($"{Text(date)} as {what.En}, which {seen[date]} has already", $"{Text(date)} 作为{what.ZhCn}，而 {seen[date]} 已含该日"),
            new("each date once", "每个日期一次"));
    }

    /// <summary>The weekend; no days when the file does not state it properly.</summary>
    private static ImmutableArray<DayOfWeek> WeekendOf(CalendarYear year) =>
        year.Weekend is { Value.IsDefault: false } weekend ? weekend.Value : [];

    private static bool LiesIn(DateOnly date, string path, int year, ObjectReader o)
    {
        if (date == default) return false;
        if (date.Year == year) return true;
        o.Problem(path, Said.AsIs(Text(date)), Said.Say($"a date in {year}", $"{year} 年的日期"));
        return false;
    }

    private static IEnumerable<(string Path, string? Reference)> References(CalendarYear year)
    {
        yield return HeadConsistency.Of(year.Weekend);
        for (var i = 0; i < year.Holidays.Length; i++) yield return ($"holidays[{i}].basis", year.Holidays[i]?.Basis.Reference);
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
