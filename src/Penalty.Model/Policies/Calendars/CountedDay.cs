namespace Penalty.Model.Policies.Calendars;

/// <summary>A date on the way to a deadline in working days.</summary>
/// <param name="Date">The date, in Asia/Shanghai.</param>
/// <param name="Kind">What it is in the working calendar.</param>
/// <param name="Holiday">The holiday that it belongs to or makes up for, or <see langword="null"/>.</param>
/// <param name="Number">Which working day it is, from 1, or <see langword="null"/> when it is not worked on.</param>
public sealed record CountedDay(DateOnly Date, DayKind Kind, LocalizedText? Holiday, int? Number);
