using System.Collections.Immutable;

namespace Penalty.Model.Policies.Calendars;

/// <summary>One holiday with the days on which it is made up for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first day off.</param>
/// <param name="To">Its last day off.</param>
/// <param name="MakeUpDays">The days of weekends on which people work instead, by date.</param>
/// <param name="Basis">The clause of the notice that sets it.</param>
public sealed record HolidayTerms(LocalizedText Name, DateOnly From, DateOnly To, ImmutableArray<DateOnly> MakeUpDays, Basis Basis);
