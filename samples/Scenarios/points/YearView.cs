using System.Globalization;
using Penalty;
using Penalty.Model;
using Spectre.Console;

namespace Scenarios.Points;

/// <summary>Shows a year in a seller's life as a timeline.</summary>
internal static class YearView
{
    public static int Show(Language language)
    {
        var year = Year.Read();
        var standing = year.Live(PenaltyEvaluator.CreateDefault()).StandingAt(year.AskedAt);
        var table = new Table().Border(TableBorder.Simple).Title(year.Title.In(language));
        foreach (var heading in Headings(language)) table.AddColumn(heading);
        DateTimeOffset? last = null;
        foreach (var row in Timeline.Of(standing))
        {
            table.AddRow(
                row.At == last ? string.Empty : PointsText.Instant(row.At), Markup.Escape(row.Text.In(language)),
                row.Balance?.A.ToString(CultureInfo.InvariantCulture) ?? string.Empty, row.Balance?.B.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
            last = row.At;
        }

        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 160;
        AnsiConsole.Write(table);
        foreach (var line in Summary(standing, language)) AnsiConsole.WriteLine(line);
        return standing.Referral is null ? 0 : 1;
    }

    private static string[] Headings(Language language) => language == Language.ZhCn ? ["时间（北京）", "事件", "A 类", "B 类"] : ["Beijing time", "What happened", "A", "B"];

    private static IEnumerable<string> Summary(Penalty.Model.Points.PointsStanding standing, Language language)
    {
        var zhCn = language == Language.ZhCn;
        yield return zhCn
            ? $"{PointsText.Instant(standing.At)} 扣分：{PointsText.Balance(standing)}；执行中的措施：{PointsText.InForce(standing, language)}"
            : $"At {PointsText.Instant(standing.At)}: {PointsText.Balance(standing)}; in force: {PointsText.InForce(standing, language)}";
        foreach (var owed in standing.Compensation)
        {
            var amount = owed.Amount.ToString("0.##", CultureInfo.InvariantCulture);
            yield return zhCn ? $"应赔付 {owed.PayeeId}：{amount} {owed.Currency}" : $"Owed to {owed.PayeeId}: {amount} {owed.Currency}";
        }
    }
}
