using System.Globalization;

namespace Penalty.Benchmarks.Rows;

/// <summary>A limit that a figure should keep: at most, or at least.</summary>
public sealed record Goal(double Limit, bool IsFloor, string Unit)
{
    public static Goal AtMost(double limit, string unit) => new(limit, false, unit);

    public static Goal AtLeast(double limit, string unit) => new(limit, true, unit);

    public bool IsMetBy(double figure) => IsFloor ? figure >= Limit : figure <= Limit;

    public override string ToString() =>
        $"{(IsFloor ? '≥' : '≤')} {Limit.ToString("0.##", CultureInfo.InvariantCulture)} {Unit}".TrimEnd();
}
