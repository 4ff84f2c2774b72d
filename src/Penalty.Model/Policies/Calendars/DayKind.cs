namespace Penalty.Model.Policies.Calendars;

/// <summary>What a date is in the working calendar.</summary>
public enum DayKind
{
    /// <summary>An ordinary working day.</summary>
    WorkingDay,

    /// <summary>A day of a weekend on which people work, to make up for a holiday (调休).</summary>
    MakeUpDay,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A public holiday.</summary>
    Holiday,
}
