using Penalty.Model;
using Penalty.Model.Points;

namespace Scenarios.Points;

/// <summary>What happened to a seller, in the order of time: movements of points with the thresholds and measures that follow, and the ends of these.</summary>
public static class Timeline
{
    public static IReadOnlyList<TimelineRow> Of(PointsStanding standing)
    {
        var movements = standing.Movements.SelectMany(m => Rows(m, standing)).ToList();
        return [.. movements.Concat(Ends(standing)).OrderBy(r => r.At)];
    }

    private static IEnumerable<TimelineRow> Rows(PointsMovement movement, PointsStanding standing)
    {
        yield return new TimelineRow(movement.At, movement.Text, movement.After);
        foreach (var crossing in standing.Crossings.Where(c => movement.Kind == MovementKind.Deducted && c.EntryId == movement.EntryId))
        {
            var measures = standing.Measures.Where(m => (m.EntryId, m.Class, m.Points) == (crossing.EntryId, crossing.Class, crossing.Points)).ToList();
            yield return new TimelineRow(movement.At, new(
                $"  reached {crossing.Points} class {crossing.Class} points [{crossing.Clause}]: {string.Join("; ", measures.Select(m => m.Title.En))}",
                $"  {crossing.Class} 类累计达 {crossing.Points} 分 [{crossing.Clause}]：{string.Join("；", measures.Select(m => m.Title.ZhCn))}"), null);
        }
    }

    /// <summary>Measures of one threshold that end together are told together.</summary>
    private static IEnumerable<TimelineRow> Ends(PointsStanding standing) => standing.Measures
        .Where(m => m.End <= standing.At)
        .GroupBy(m => (m.End, m.LiftedAt, m.Class, m.Points, m.EntryId))
        .Select(g => new TimelineRow(g.Key.End!.Value, EndOf(g.Key.Class.ToString(), g.Key.Points, g.Key.LiftedAt is not null, [.. g]), null));

    private static LocalizedText EndOf(string pointClass, int points, bool lifted, IReadOnlyList<PointsMeasure> measures) => new(
        $"  {(lifted ? "lifted" : "ended")}, of {points} class {pointClass} points: {string.Join("; ", measures.Select(m => m.Title.En))}",
        $"  {pointClass} 类 {points} 分的措施{(lifted ? "解除" : "期满")}：{string.Join("；", measures.Select(m => m.Title.ZhCn))}");
}

/// <summary>A line of a timeline.</summary>
/// <param name="At">When.</param>
/// <param name="Text">What happened.</param>
/// <param name="Balance">The balance after it, or <see langword="null"/> when it changes none.</param>
public sealed record TimelineRow(DateTimeOffset At, LocalizedText Text, PointBalance? Balance);
