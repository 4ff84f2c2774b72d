using Penalty.Model.Json;
using Penalty.Model.Policies.Calendars;

namespace Penalty.Model.Tests.Calendars;

/// <summary>The built-in years of the working calendar, to ask and to spoil.</summary>
internal static class TheCalendar
{
    public static IReadOnlyList<string> Files { get; } = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "calendar")).Order(StringComparer.Ordinal)];

    public static WorkingCalendar Built { get; } = new(Files.Select(f => CalendarReader.Read(File.ReadAllText(f), f)));

    public static string Json(int year) => File.ReadAllText(Files.Single(f => f.EndsWith($"china-{year}.json", StringComparison.Ordinal))).ReplaceLineEndings("\n");
}
