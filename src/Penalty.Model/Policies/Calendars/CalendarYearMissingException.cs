using System.Globalization;

namespace Penalty.Model.Policies.Calendars;

/// <summary>The working calendar was asked for a date in a year that it has no file of. Which days are worked on in it is not guessed.</summary>
public sealed class CalendarYearMissingException : Exception
{
    /// <summary>The error for one year.</summary>
    /// <param name="year">The year that is missing.</param>
    public CalendarYearMissingException(int year)
        : base(TextOf(year).En)
    {
        Year = year;
    }

    /// <summary>The year that is missing.</summary>
    public int Year { get; }

    /// <summary>The file to add, as it is named among those that Penalty brings.</summary>
    public string FileToAdd => FileOf(Year);

    /// <summary>The message in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The message.</returns>
    public string In(Language language) => TextOf(Year).In(language);

    private static string FileOf(int year) => string.Create(CultureInfo.InvariantCulture, $"policies/calendar/china-{year}.json");

    private static LocalizedText TextOf(int year)
    {
        var number = year.ToString(CultureInfo.InvariantCulture);
        return new(
            $"The working calendar has no year {number}, and its holidays are not guessed: add the file '{FileOf(year)}' from the State Council's notice, or give its year to the builder.",
            $"工作日历中没有 {number} 年，且不推测其节假日：请依国务院办公厅通知添加文件“{FileOf(year)}”，或向构建器提供该年。");
    }
}
