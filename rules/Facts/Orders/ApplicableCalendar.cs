using Penalty.Model.Policies.Calendars;

namespace Penalty.Rules.Facts.Orders;

/// <summary>The working calendar by which days are counted.</summary>
/// <param name="Calendar">The calendar.</param>
public sealed record ApplicableCalendar(WorkingCalendar Calendar) : PolicyFact("calendar");
