using System.Globalization;

namespace Penalty.Benchmarks.Report;

/// <summary>Figures with three digits that count, in the unit that suits them.</summary>
public static class Figures
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    public static string Bytes(double bytes) => bytes < 10_000
        ? $"{bytes.ToString("N0", CultureInfo.InvariantCulture)} B"
        : $"{Digits(bytes / 1024)} KB";

    public static string Digits(double value) => value switch
    {
        < 10 => value.ToString("0.00", CultureInfo.InvariantCulture),
        < 100 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("N0", CultureInfo.InvariantCulture),
    };
}
