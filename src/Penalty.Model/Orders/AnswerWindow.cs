using System.Collections.Immutable;
using Penalty.Model.Policies.Calendars;

namespace Penalty.Model.Orders;

/// <summary>By when customer service answers a complaint of a malicious order (F9.1). Dates are those of Asia/Shanghai.</summary>
/// <param name="AppliedOn">The date of the application.</param>
/// <param name="Earliest">The working day on which the answer can come at the earliest.</param>
/// <param name="Latest">The last working day on which it is in time.</param>
/// <param name="OverdueFrom">The first instant at which it is overdue: the end of <paramref name="Latest"/>, at UTC+8.</param>
/// <param name="Days">Every date looked at up to <paramref name="Latest"/>, with why it counts or does not.</param>
public sealed record AnswerWindow(
    DateOnly AppliedOn, DateOnly Earliest, DateOnly Latest, DateTimeOffset OverdueFrom, ImmutableArray<CountedDay> Days);
