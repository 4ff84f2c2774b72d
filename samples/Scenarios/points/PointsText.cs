using System.Globalization;
using Penalty.Model;
using Penalty.Model.Points;

namespace Scenarios.Points;

/// <summary>Parts of a standing in few words.</summary>
internal static class PointsText
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static string Balance(PointsStanding standing) => standing.Balance is { } b ? $"A {b.A}, B {b.B}" : standing.Referral!.Error;

    /// <summary>Such as <c>A12 A24-</c>: a minus marks a threshold that was annulled.</summary>
    public static string Crossings(PointsStanding standing) =>
        string.Join(' ', standing.Crossings.Select(c => $"{c.Class}{c.Points}{(c.AnnulledAt is null ? "" : "-")}"));

    /// <summary>What is in force, each kind once, until the last of its ends.</summary>
    public static string InForce(PointsStanding standing, Language language) => string.Join(language == Language.ZhCn ? "；" : "; ", standing.Measures
        .Where(m => m.InForce)
        .GroupBy(m => m.Kind)
        .Select(g => g.Any(m => m.End is null) ? g.First().Title.In(language) : $"{g.First().Title.In(language)} → {Day(g.Max(m => m.End!.Value))}"));

    /// <summary>An instant in Beijing time.</summary>
    public static string Instant(DateTimeOffset at) => at.ToOffset(Beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.ToOffset(Beijing).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
