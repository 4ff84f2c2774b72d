using Penalty.Model;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Calendars;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>By when customer service answers, counted by the working calendar (F9.1).</summary>
public static class Due
{
    /// <summary>By when a complaint is answered. Dates are those of Asia/Shanghai.</summary>
    /// <param name="complaint">The complaint, which the seller has applied with.</param>
    /// <param name="terms">The working days, and from which day on they are counted.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>By when.</returns>
    /// <exception cref="CalendarYearMissingException">The count reaches into a year that the calendar has no file of.</exception>
    public static AnswerDue Of(MaliciousOrderComplaint complaint, AnswerTerms terms, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);
        var appliedOn = ShanghaiTime.DateOf(complaint.AppliedAt!.Value);
        var after = terms.CountedFrom.Value == CountedFrom.SameDay ? appliedOn.AddDays(-1) : appliedOn;
        var days = calendar.CountAfter(after, terms.Latest.Value);
        var earliest = days.First(d => d.Number == terms.Earliest.Value).Date;
        var latest = days[^1].Date;
        return new AnswerDue(
            complaint.Id,
            new AnswerWindow(appliedOn, earliest, latest, ShanghaiTime.EndOf(latest), days),
            [terms.Latest.Basis.Reference, terms.CountedFrom.Basis.Reference]);
    }
}
