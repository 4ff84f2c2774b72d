using System.Collections.Immutable;
using Penalty.Model.Policies.Calendars;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of the working calendar, one a year: a whole year, or one error that lists every problem.</summary>
public static class CalendarReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "calendar";

    /// <summary>The State Council has set holidays since December 1949.</summary>
    private const int FirstYear = 1949;

    /// <summary>Reads a year.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The year.</returns>
    /// <exception cref="InvalidInputException">The input is not a year of the calendar; lists every problem.</exception>
    public static CalendarYear Read(string json, string name = "calendar", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, (o, head) =>
        {
            var year = new CalendarYear
            {
                Head = head,
                Year = o.Required("year", v => v.Count(FirstYear, DateOnly.MaxValue.Year)),
                Weekend = o.Required("weekend", v => TermOf(v, t => t.List(e => e.Choice<DayOfWeek>(), min: 1))),
                Holidays = List(o, "holidays", Holiday),
            };
            CalendarConsistency.Check(year, o);
            return year;
        });

    private static HolidayTerms Holiday(ObjectReader o) => new(
        o.Required("name", Localized),
        o.Required("from", v => v.Date()),
        o.Required("to", v => v.Date()),
        o.Or<ImmutableArray<DateOnly>>("makeUpDays", [], v => v.List(e => e.Date())),
        BasisOf(o));
}
