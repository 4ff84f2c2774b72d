using System.Globalization;

namespace Penalty.Tests.Orders;

/// <summary>The working days of 2023 to 2026 once more, day by day and without the calendar's files: what it is compared with.</summary>
internal static class SlowCalendar
{
    private const string Off =
        """
        2023: 0101 0102 0121 0122 0123 0124 0125 0126 0127 0405 0429 0430 0501 0502 0503 0622 0623 0624 0929 0930 1001 1002 1003 1004 1005 1006
        2024: 0101 0210 0211 0212 0213 0214 0215 0216 0217 0404 0405 0406 0501 0502 0503 0504 0505 0610 0915 0916 0917 1001 1002 1003 1004 1005 1006 1007
        2025: 0101 0128 0129 0130 0131 0201 0202 0203 0204 0404 0405 0406 0501 0502 0503 0504 0505 0531 0601 0602 1001 1002 1003 1004 1005 1006 1007 1008
        2026: 0101 0102 0103 0215 0216 0217 0218 0219 0220 0221 0222 0223 0404 0405 0406 0501 0502 0503 0504 0505 0619 0620 0621 0925 0926 0927 1001 1002 1003 1004 1005 1006 1007
        """;

    private const string Worked =
        """
        2023: 0128 0129 0423 0506 0625 1007 1008
        2024: 0204 0218 0407 0428 0511 0914 0929 1012
        2025: 0126 0208 0427 0928 1011
        2026: 0104 0214 0228 0509 0920 1010
        """;

    private static readonly HashSet<DateOnly> DaysOff = [.. Dates(Off)];
    private static readonly HashSet<DateOnly> DaysWorked = [.. Dates(Worked)];

    public static bool IsWorkingDay(DateOnly date)
    {
        if (DaysWorked.Contains(date)) return true;
        if (DaysOff.Contains(date)) return false;
        return date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday;
    }

    /// <summary>The working day so many working days after a date, or nothing when that lies beyond the last year.</summary>
    public static DateOnly? Add(DateOnly date, int count)
    {
        while (count > 0)
        {
            date = date.AddDays(1);
            if (date.Year > 2026) return null;
            if (IsWorkingDay(date)) count--;
        }

        return date;
    }

    private static IEnumerable<DateOnly> Dates(string years) =>
        from line in years.Split('\n')
        let parts = line.Trim().Split(": ")
        from day in parts[1].Split(' ')
        select DateOnly.ParseExact(parts[0] + day.Trim(), "yyyyMMdd", CultureInfo.InvariantCulture);
}
