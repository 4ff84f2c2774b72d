using System.Collections.Immutable;

namespace Penalty.Model.Policies.Calendars;

/// <summary>The public holidays and make-up working days (调休) of one year, as the notice of the State Council's General Office (国办发明电) sets
/// them. Immutable.</summary>
public sealed record CalendarYear : PolicyFile
{
    /// <summary>The year, in which every date of the file lies.</summary>
    public required int Year { get; init; }

    /// <summary>The days of the week on which nobody works unless a date is a make-up day.</summary>
    public required Term<ImmutableArray<DayOfWeek>> Weekend { get; init; }

    /// <summary>The holidays, by date.</summary>
    public required ImmutableArray<HolidayTerms> Holidays { get; init; }
}
