using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Penalty.Tests.Telemetry;

/// <summary>Listens to what Penalty says of itself, until it is disposed.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _metrics = new();

    public Listening()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PenaltyTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => { lock (Activities) Activities.Add(a); },
        };
        ActivitySource.AddActivityListener(_activities);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PenaltyTelemetry.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<long>((i, value, tags, _) => Keep(i, value, tags));
        _metrics.SetMeasurementEventCallback<double>((i, value, tags, _) => Keep(i, value, tags));
        _metrics.Start();
    }

    public List<Activity> Activities { get; } = [];

    /// <summary>Each measurement: the name of the instrument and its unit, the value, and its one tag if any.</summary>
    public List<(string Name, double Value, string Tag)> Measured { get; } = [];

    public void Dispose()
    {
        _activities.Dispose();
        _metrics.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var tag = tags.Length == 0 ? "" : $"{tags[0].Key}={tags[0].Value}";
        lock (Measured) Measured.Add(($"{instrument.Name} [{instrument.Unit}]", value, tag));
    }
}
