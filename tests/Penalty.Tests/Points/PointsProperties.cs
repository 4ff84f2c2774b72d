using CsCheck;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>What holds for every history. The number of histories that are compared with straight lines can be set by the variable PENALTY_CASES.</summary>
public sealed class PointsProperties
{
    private static long Histories => long.TryParse(Environment.GetEnvironmentVariable("PENALTY_CASES"), out var histories) ? histories : 10_000;

    [Test]
    public void StandingOf_AnyHistory_AgreesWithStraightLines() => RandomHistories.Any.Sample(h =>
    {
        var (rules, lines) = (Answer.Of(Standing(h)), Answer.Of(StraightLine.Through(h.Entries, h.At), h));
        if (rules != lines) throw new AssertionException($"rules:\n{rules}\n\nstraight lines:\n{lines}\n\nat {h.At:O}\n{string.Join('\n', h.Entries.Select(Told))}");
    }, iter: Histories);

    [Test]
    public void StandingOf_EntriesInAnyOrder_GivesTheSameBytes() => Gen.Select(RandomHistories.Any, Gen.Int).Sample((h, seed) =>
    {
        var shuffled = h.Entries.ToArray();
        new Random(seed).Shuffle(shuffled);
        LedgerJson.WriteStanding(Standing(h with { Entries = shuffled })).Should().Be(LedgerJson.WriteStanding(Standing(h)));
    }, iter: 500);

    [Test]
    public void Balance_PostedInAnyOrder_IsTheSumOfWhatCounts() => Gen.Select(RandomHistories.Any, Gen.Int).Sample((h, seed) =>
    {
        // Within one year nothing is cleared: what was deducted by then, and not reversed by then, counts.
        var at = On("2023-12-31T23:59:59+08:00");
        var posted = h.Entries.ToArray();
        new Random(seed).Shuffle(posted);
        var balance = Evaluator.Points.StandingOf("seller", posted.Where(e => e.At >= On("2023-01-01")), at).Balance!;
        foreach (var pointClass in Enum.GetValues<PointClass>())
            balance.Of(pointClass).Should().Be(posted.Where(e => e.At <= at && e.Points?.Class == pointClass).Sum(e => e.Points!.Value));
    }, iter: 500);

    [Test]
    public void Measures_Any_FollowFromAThresholdThatWasCrossed() => RandomHistories.Any.Sample(h =>
    {
        var standing = Standing(h);
        foreach (var measure in standing.Measures)
        {
            var crossing = standing.Crossings.Single(c => (c.Class, c.Points, c.EntryId) == (measure.Class, measure.Points, measure.EntryId));
            (measure.Begin, measure.Begin <= h.At).Should().Be((crossing.At, true));
            if (measure.InForce) (crossing.AnnulledAt is null).Should().BeTrue();
            if (measure.LiftedAt is not null) measure.End.Should().Be(crossing.AnnulledAt);
        }

        foreach (var crossing in standing.Crossings) standing.Movements.Should().Contain(m => m.EntryId == crossing.EntryId && m.Before.Of(crossing.Class) < crossing.Points && m.After.Of(crossing.Class) >= crossing.Points);
    }, iter: 500);

    [Test]
    public void StandingOf_EverythingReversed_IsNothing() => RandomHistories.Any.Sample(h =>
    {
        var reversed = h.Entries.Where(e => e.Reverses is not null).Select(e => e.Reverses!.EntryId).ToHashSet();
        var open = h.Entries.Where(e => e.Reverses is null && !reversed.Contains(e.Id)).ToList();
        var end = On("2029-06-01");
        var standing = Standing(new History([.. h.Entries, .. open.Select(e => Appealed(e, end))], end));
        (standing.Balance, standing.ClosedSince, standing.Compensation.Length).Should().Be((PointBalance.None, null, 0));
        standing.Measures.Should().NotContain(m => m.InForce);
        standing.Crossings.All(c => c.AnnulledAt is not null).Should().BeTrue("without any ruling no threshold is reached");
    }, iter: 500);

    [Test]
    public void StandingOf_PastInstant_DoesNotChangeByWhatComesLater() => Gen.Select(RandomHistories.Any, Gen.Int[0, 1200]).Sample((h, day) =>
    {
        var at = On("2023-01-01").AddDays(day);
        var then = h.Entries.Where(e => e.At <= at).ToList();
        LedgerJson.WriteStanding(Standing(h with { At = at })).Should().Be(LedgerJson.WriteStanding(Standing(new History(then, at))));
    }, iter: 500);

    [Test]
    public void StandingOf_KnownAt_IsThatOfTheEntriesRecordedByThen() => Gen.Select(RandomHistories.Any, Gen.Int[0, 48]).Sample((h, known) =>
    {
        var posted = h.Entries.Select((e, i) => new PostedEntry(e, "p", i + 1, On("2030-01-01").AddDays(i))).ToList();
        var knownAt = On("2030-01-01").AddDays(known - 1);
        var standing = Evaluator.Points.StandingOf("seller", posted, h.At, knownAt);
        LedgerJson.WriteStanding(standing with { KnownAt = null }).Should().Be(LedgerJson.WriteStanding(Standing(h with { Entries = [.. h.Entries.Take(known)] })));
    }, iter: 500);

    [Test]
    public void RandomHistories_ThreeThousand_MeetEveryMovementAndThreshold()
    {
        var met = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        RandomHistories.Any.Sample(h =>
        {
            var standing = Standing(h);
            var branches = standing.Movements.Select(m => $"{m.Kind}")
                .Concat(standing.Crossings.Select(c => $"{c.Class}{c.Points} annulled {c.AnnulledAt is not null}"))
                .Concat(standing.Measures.Select(m => $"lifted {m.LiftedAt is not null} in force {m.InForce}"))
                .Append($"closed {standing.ClosedSince is not null}");
            foreach (var one in branches.Distinct()) met.AddOrUpdate(one, 1, (_, n) => n + 1);
        }, iter: 3000);
        TestContext.Out.WriteLine(string.Join('\n', met.OrderBy(m => m.Key).Select(m => $"{m.Key}: {m.Value}")));
        var thresholds = from c in Enum.GetValues<PointClass>() from t in new[] { 12, 24, 36, 48 } from annulled in new[] { true, false } select $"{c}{t} annulled {annulled}";
        var wanted = Enum.GetNames<MovementKind>().Concat(thresholds).Concat(["closed True", "closed False", "lifted True in force False", "lifted False in force True", "lifted False in force False"]);
        foreach (var branch in wanted) met.GetValueOrDefault(branch).Should().BeGreaterThan(10, "{0} has to be met often enough", branch);
    }

    private static PointsStanding Standing(History h) => Evaluator.Points.StandingOf("seller", h.Entries, h.At);

    private static string Told(LedgerEntry e) => $"{e.At:O} {e.Id} {e.Points} {e.Compensation} {e.Reverses?.EntryId}";
}
