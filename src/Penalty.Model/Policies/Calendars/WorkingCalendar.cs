using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Penalty.Model.Json;

namespace Penalty.Model.Policies.Calendars;

/// <summary>Which dates are working days in China, year by year from files: weekends, public holidays, and the days of weekends that make up for
/// them. Dates are those of Asia/Shanghai. Immutable. A year without file is an error, never a guess.</summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<int, CalendarYear> _years;
    private readonly FrozenDictionary<DateOnly, CalendarDay> _exceptions;

    /// <summary>A calendar of some years.</summary>
    /// <param name="years">The years, in any order; there may be gaps.</param>
    /// <exception cref="InvalidInputException">A year occurs twice.</exception>
    public WorkingCalendar(IEnumerable<CalendarYear> years)
    {
        Years = [.. years.OrderBy(y => y.Year)];
        var problems = Years.GroupBy(y => y.Year).Where(g => g.Count() > 1).Select(Twice).ToImmutableArray();
        if (!problems.IsEmpty) throw new InvalidInputException("calendars", problems);
        _years = Years.ToFrozenDictionary(y => y.Year);
        _exceptions = Years.SelectMany(y => y.Holidays).SelectMany(DaysOf).ToFrozenDictionary(d => d.Date);
    }

    /// <summary>The years, in order.</summary>
    public ImmutableArray<CalendarYear> Years { get; }

    /// <summary>What a date is.</summary>
    /// <param name="date">The date.</param>
    /// <returns>What it is, and the holiday that it belongs to or makes up for.</returns>
    /// <exception cref="CalendarYearMissingException">The calendar has no file of the date's year.</exception>
    public CalendarDay DayOf(DateOnly date)
    {
        if (!_years.TryGetValue(date.Year, out var year)) throw new CalendarYearMissingException(date.Year);
        if (_exceptions.TryGetValue(date, out var exception)) return exception;
        return new CalendarDay(date, year.Weekend.Value.Contains(date.DayOfWeek) ? DayKind.Weekend : DayKind.WorkingDay, null);
    }

    /// <summary>Whether a date is worked on.</summary>
    /// <param name="date">The date.</param>
    /// <returns><see langword="true"/> for ordinary working days and make-up days.</returns>
    /// <exception cref="CalendarYearMissingException">The calendar has no file of the date's year.</exception>
    public bool IsWorkingDay(DateOnly date) => CalendarDay.IsWorked(DayOf(date).Kind);

    /// <summary>The working day that comes a number of working days after a date; the date itself is not counted.</summary>
    /// <param name="date">The date; a working day or not.</param>
    /// <param name="count">The number of working days, from 1.</param>
    /// <returns>The date of the last of them.</returns>
    /// <exception cref="CalendarYearMissingException">The count reaches into a year that the calendar has no file of.</exception>
    public DateOnly AddWorkingDays(DateOnly date, int count) => CountAfter(date, count)[^1].Date;

    /// <summary>The working day that comes a number of working days after the date of an instant; that date itself is not counted.</summary>
    /// <param name="instant">The instant, with whatever offset from UTC; its date is that in Asia/Shanghai.</param>
    /// <param name="count">The number of working days, from 1.</param>
    /// <returns>The date of the last of them.</returns>
    /// <exception cref="CalendarYearMissingException">The count reaches into a year that the calendar has no file of.</exception>
    public DateOnly AddWorkingDays(DateTimeOffset instant, int count) => AddWorkingDays(ShanghaiTime.DateOf(instant), count);

    /// <summary>Every date after a date up to the one a number of working days later, with what it is and which working day it is.</summary>
    /// <param name="date">The date; it is not counted itself.</param>
    /// <param name="count">The number of working days, from 1.</param>
    /// <returns>The dates in order; the last is a working day.</returns>
    /// <exception cref="CalendarYearMissingException">The count reaches into a year that the calendar has no file of.</exception>
    public ImmutableArray<CountedDay> CountAfter(DateOnly date, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var counted = ImmutableArray.CreateBuilder<CountedDay>();
        for (var number = 0; number < count;)
        {
            date = Next(date);
            var day = DayOf(date);
            var worked = CalendarDay.IsWorked(day.Kind);
            if (worked) number++;
            counted.Add(new CountedDay(date, day.Kind, day.Holiday, worked ? number : null));
        }

        return counted.DrainToImmutable();
    }

    private static DateOnly Next(DateOnly date) =>
        date < DateOnly.MaxValue ? date.AddDays(1) : throw new CalendarYearMissingException(date.Year + 1);

    private static IEnumerable<CalendarDay> DaysOf(HolidayTerms holiday)
    {
        for (var date = holiday.From; date <= holiday.To; date = date.AddDays(1)) yield return new CalendarDay(date, DayKind.Holiday, holiday.Name);
        foreach (var date in holiday.MakeUpDays) yield return new CalendarDay(date, DayKind.MakeUpDay, holiday.Name);
    }

    private static InputProblem Twice(IGrouping<int, CalendarYear> years) => new(
        "year",
        0,
        Said.Twice(string.Create(CultureInfo.InvariantCulture, $"{years.Key} ({string.Join(", ", years.Select(y => y.Head.FileName))})")),
        new("each year once", "每年一次"));
}
