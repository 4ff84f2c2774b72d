using CsCheck;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>A history and an instant to ask about.</summary>
internal sealed record History(IReadOnlyList<LedgerEntry> Entries, DateTimeOffset At);

/// <summary>Random histories of three years, dense around the clearings and the thresholds, with appeals soon and late.</summary>
internal static class RandomHistories
{
    private static readonly DateTimeOffset[] Clearings = [On("2024-01-01"), On("2025-01-01"), On("2026-01-01")];

    private static readonly Gen<TimeSpan> Shift = Gen.Frequency(
        (2, Gen.Const(TimeSpan.Zero)),
        (1, Gen.Int[-1, 1].Select(t => TimeSpan.FromTicks(t))),
        (3, Gen.Int[-8, 8].Select(d => TimeSpan.FromDays(d))));

    private static readonly Gen<DateTimeOffset> Instant = Gen.Frequency(
        (3, Gen.Select(Gen.Int[0, Clearings.Length - 1], Shift, (i, s) => Clearings[i] + s)),
        (4, Gen.Int[0, 1200].Select(d => On("2023-01-01").AddDays(d))),
        (1, Gen.Int[0, 40].Select(d => On("2023-06-01").AddDays(d))));

    private static readonly Gen<TimeSpan> Wait = Gen.Frequency(
        (1, Gen.Const(TimeSpan.Zero)),
        (1, Gen.Const(TimeSpan.FromTicks(1))),
        (3, Gen.Int[0, 25].Select(d => TimeSpan.FromDays(d))),
        (2, Gen.Int[20, 800].Select(d => TimeSpan.FromDays(d))));

    private static readonly Gen<(PointClass, int)> Points = Gen.Frequency(
        (4, OneOf(1, 2, 3, 6, 10, 12, 13, 24, 30, 48).Select(v => (PointClass.A, v))),
        (3, OneOf(4, 12, 12, 24, 36, 48, 48, 60).Select(v => (PointClass.B, v))));

    /// <summary>Ids are shuffled: their order must not be that of time.</summary>
    private static readonly Gen<LedgerEntry> Booking =
        from at in Instant
        from points in Points
        from amount in Gen.Int[1, 1000]
        from compensates in Gen.Int[0, 5]
        select compensates == 0
            ? Entry("-", at) with { Compensation = new BookedCompensation(amount, amount % 2 == 0 ? "CNY" : "USD", amount % 3 == 0 ? "one" : "two") }
            : Entry("-", at) with { Points = new BookedPoints(points.Item1, points.Item2) };

    public static Gen<History> Any { get; } =
        from bookings in Gen.Select(Booking, Gen.Int[0, 2], Wait).Array[0, 24]
        from names in Gen.Shuffle(Enumerable.Range(0, bookings.Length).ToArray())
        from at in Gen.Frequency((1, Instant), (1, Gen.Const(On("2027-06-01"))))
        select new History([.. bookings.SelectMany((b, i) => EntriesOf(b.Item1 with { Id = $"e{names[i]:00}" }, b.Item2 == 0, b.Item3))], at);

    private static IEnumerable<LedgerEntry> EntriesOf(LedgerEntry booked, bool appealed, TimeSpan wait) =>
        appealed ? [booked, Appealed(booked, booked.At + wait)] : [booked];

    private static Gen<int> OneOf(params int[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
