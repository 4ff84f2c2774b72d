using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Penalty;

/// <summary>What listeners listen to. One of each in a process, as OpenTelemetry expects of a library.</summary>
internal static class Instruments
{
    private static readonly string Version = typeof(Instruments).Assembly.GetName().Version!.ToString(3);
    private static readonly Meter Meter = new(PenaltyTelemetry.MeterName, Version);

    public static ActivitySource Source { get; } = new(PenaltyTelemetry.ActivitySourceName, Version);

    public static Counter<long> Evaluations { get; } =
        Meter.CreateCounter<long>(PenaltyTelemetry.Evaluations, "{case}", "Cases ruled on, or failed to be.");

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>(PenaltyTelemetry.EvaluationDuration, "s", "How long a case took.");

    public static Counter<long> Referrals { get; } =
        Meter.CreateCounter<long>(PenaltyTelemetry.Referrals, "{case}", "Cases referred to a human.");

    public static Counter<long> BatchItems { get; } =
        Meter.CreateCounter<long>(PenaltyTelemetry.BatchItems, "{item}", "Items of streams that are done.");

    public static UpDownCounter<long> BatchActive { get; } =
        Meter.CreateUpDownCounter<long>(PenaltyTelemetry.BatchActive, "{item}", "Items of streams that are being worked on.");

    /// <summary>Whether anybody wants to know of evaluations.</summary>
    public static bool EvaluationsAreWatched =>
        Source.HasListeners() || Evaluations.Enabled || Duration.Enabled || Referrals.Enabled;
}
