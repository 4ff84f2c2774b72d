using System.Collections.Immutable;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.Calendars;

/// <summary>Years that are JSON and yet no years of the calendar: one error with all problems, each with its path, line, what was found and what is allowed.</summary>
public sealed class BadCalendarTests
{
    private static readonly string Valid = TheCalendar.Json(2023);

    [TestCase("\"year\": 2023", "\"year\": 2024", "effective.from", "2024-01-01", TestName = "Year of another period")]
    [TestCase("\"to\": \"2024-01-01T00:00:00+08:00\"", "\"to\": \"2024-01-02T00:00:00+08:00\"", "effective.to", "2024-01-01", TestName = "Period longer than the year")]
    [TestCase("\"to\": \"2024-01-01T00:00:00+08:00\",", "", "effective.to", "2024-01-01", TestName = "Period without end")]
    [TestCase("\"year\": 2023", "\"year\": 23", "year", "1949", TestName = "Year that is none")]
    [TestCase("\"from\": \"2023-01-01\"", "\"from\": \"2022-12-31\"", "holidays[0].from", "in 2023", TestName = "Holiday that begins the year before")]
    [TestCase("\"to\": \"2023-10-06\"", "\"to\": \"2024-10-06\"", "holidays[5].to", "in 2023", TestName = "Holiday that ends in another year")]
    [TestCase("\"to\": \"2023-01-27\"", "\"to\": \"2023-01-20\"", "holidays[1].to", "from 2023-01-21 on", TestName = "Holiday that ends before it begins")]
    [TestCase("\"to\": \"2023-01-27\"", "\"to\": \"27 January\"", "holidays[1].to", "2023-02-09", TestName = "Date that is none")]
    [TestCase("\"from\": \"2023-06-22\"", "\"from\": \"2023-05-03\"", "holidays[4]", "each date once", TestName = "Two holidays at once")]
    [TestCase("\"2023-06-25\"", "\"2023-06-26\"", "holidays[4].makeUpDays[0]", "weekend", TestName = "Make-up day on a Monday")]
    [TestCase("\"2023-06-25\"", "\"2024-06-30\"", "holidays[4].makeUpDays[0]", "in 2023", TestName = "Make-up day in another year")]
    [TestCase("\"2023-06-25\"", "\"2023-06-24\"", "holidays[4].makeUpDays[0]", "each date once", TestName = "Make-up day on its own holiday")]
    [TestCase("\"2023-06-25\"", "\"2023-10-01\"", "holidays[4].makeUpDays[0]", "each date once", TestName = "Make-up day on a later holiday")]
    [TestCase("\"2023-06-25\"", "\"2023-05-06\"", "holidays[4].makeUpDays[0]", "each date once", TestName = "Make-up day for two holidays")]
    [TestCase("\"basis\": \"2022-16.5\"", "\"basis\": \"2022-16.9\"", "holidays[4].basis", "2022-16.5", TestName = "Clause that is not stated")]
    [TestCase("\"saturday\"", "\"saturnday\"", "weekend.value[0]", "sunday", TestName = "Day that is none")]
    [TestCase("\"saturday\"", "\"sunday\"", "weekend.value[1]", "each once", TestName = "Day of the weekend twice")]
    [TestCase("\"area\": \"calendar\"", "\"area\": \"harassment\"", "area", "'calendar'", TestName = "Another area")]
    [TestCase("\"makeUpDays\": [\n        \"2023-06-25\"\n      ]", "\"makeUpDay\": []", "holidays[4].makeUpDay", "makeUpDays", TestName = "Unknown member")]
    public void Read_BadYear_NamesPathLineAndWhatIsAllowed(string from, string to, string path, string allowed)
    {
        Valid.Should().Contain(from);
        var problem = Problems(Replaced(from, to)).First(p => p.Path == path);
        problem.Line.Should().BeGreaterThan(0);
        problem.Allowed.En.Should().Contain(allowed);
        problem.In(Language.ZhCn).Should().Contain("应为");
    }

    [Test]
    public void Read_NoWeekend_IsTheOnlyProblem() =>
        Problems(Replaced("\"value\": [\n      \"saturday\",\n      \"sunday\"\n    ],\n    ", "")).Select(p => p.Path).Should().Equal("weekend.value");

    [Test]
    public void Read_SeveralProblems_ListsThemAll() =>
        Problems(Replaced("\"2023-06-25\"", "\"2023-06-26\"").Replace("\"to\": \"2023-01-27\"", "\"to\": \"2023-01-20\""))
            .Select(p => p.Path).Should().Equal("holidays[1].to", "holidays[4].makeUpDays[0]");

    [Test]
    public void Read_DateInTwoHolidays_NamesThePlaceThatHasItAlready() =>
        Problems(Replaced("\"2023-06-25\"", "\"2023-05-06\"")).Single().Found.En.Should().Be("2023-05-06 as a make-up day, which holidays[3].makeUpDays[1] has already");

    /// <summary>The first one only: a date can stand in several places.</summary>
    private static string Replaced(string from, string to)
    {
        var at = Valid.IndexOf(from, StringComparison.Ordinal);
        return string.Concat(Valid.AsSpan(0, at), to, Valid.AsSpan(at + from.Length));
    }

    private static ImmutableArray<InputProblem> Problems(string json) =>
        FluentActions.Invoking(() => CalendarReader.Read(json, "a.json")).Should().Throw<InvalidInputException>().Which.Problems;
}
