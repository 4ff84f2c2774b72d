namespace Penalty.Model.Policies.Calendars;

/// <summary>A date in the working calendar.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Holiday">The holiday that it belongs to or makes up for, or <see langword="null"/>.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, LocalizedText? Holiday)
{
    /// <summary>Whether a kind of day is worked on.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> for ordinary working days and make-up days.</returns>
    public static bool IsWorked(DayKind kind) => kind is DayKind.WorkingDay or DayKind.MakeUpDay;
}
