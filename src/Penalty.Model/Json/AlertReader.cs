using System.Collections.Immutable;
using Penalty.Model.Alerts;

namespace Penalty.Model.Json;

/// <summary>Reads malicious-order alerts from JSON, one or a list (F8): all of them, or one error that lists every problem.</summary>
public static class AlertReader
{
    /// <summary>Reads alerts.</summary>
    /// <param name="json">The JSON text: one alert, or a list of at least one.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The alerts, in the order of the input.</returns>
    /// <exception cref="InvalidInputException">The input holds something else; lists every problem.</exception>
    public static ImmutableArray<OrderAlert> Read(string json, string name = "alerts", InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return JsonInput.ReadValue(json, name, limits ?? InputLimits.Default, v => v.OneOrMany(e => e.Object(o => Alert(o, seen))!));
    }

    /// <summary>Reads alerts from a file.</summary>
    /// <param name="path">The path of the file, in UTF-8.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The alerts, in the order of the input.</returns>
    /// <exception cref="InvalidInputException">The file holds something else; lists every problem.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static async Task<ImmutableArray<OrderAlert>> ReadFileAsync(
        string path, InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (file.ConfigureAwait(false)) return await ReadAsync(file, path, limits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads alerts from a stream, and no more of it than <paramref name="limits"/> allow.</summary>
    /// <param name="stream">The stream, in UTF-8; it is left open.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The alerts, in the order of the input.</returns>
    /// <exception cref="InvalidInputException">The input holds something else; lists every problem.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static async Task<ImmutableArray<OrderAlert>> ReadAsync(
        Stream stream, string name = "alerts", InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= InputLimits.Default;
        return Read(await InputText.ReadAsync(stream, name, limits, cancellationToken).ConfigureAwait(false), name, limits);
    }

    /// <summary>Checks alerts that were built in code as those that are read: for values that are not allowed, and for what has to hold between them.</summary>
    /// <param name="alerts">The alerts.</param>
    /// <param name="name">What the input is, for errors.</param>
    /// <exception cref="InvalidInputException">They are not valid; lists every problem, with the line in the list as
    /// <see cref="PenaltyJson.WriteAlerts"/> writes it.</exception>
    public static void Check(IEnumerable<OrderAlert> alerts, string name = "alerts")
    {
        ArgumentNullException.ThrowIfNull(alerts);
        Read(PenaltyJson.WriteAlerts(alerts), name);
    }

    private static OrderAlert Alert(ObjectReader o, HashSet<string> seen)
    {
        var kind = o.Required("kind", v => v.Choice<AlertKind>());
        var begins = kind == AlertKind.ProactivelyHandled ? AlertState.HandledByPlatform : AlertState.Open;
        var alert = new OrderAlert
        {
            Id = o.Required("id", v => v.Text()),
            OrderId = o.Required("orderId", v => v.Text()),
            SellerId = o.Required("sellerId", v => v.Text()),
            RaisedAt = o.Required("raisedAt", v => v.Instant()),
            NeedsEvidence = o.Required("needsEvidence", v => v.Flag()),
            State = o.Or("state", begins, v => v.Choice<AlertState>()),
            History = o.Or("history", [], v => v.List(e => e.Object(Event)!)),
        };
        if (!string.IsNullOrEmpty(alert.Id) && !seen.Add(alert.Id)) o.Problem("id", Said.Twice(alert.Id), new("an id that no other alert of the list has", "列表中其他预警未使用的编号"));
        if (o.Has("kind")) AlertConsistency.Check(alert, kind, o);
        return alert;
    }

    private static AlertEvent Event(ObjectReader o) => new(
        o.Required("action", v => v.Choice<AlertAction>()),
        o.Required("at", v => v.Instant()),
        o.Required("from", v => v.Choice<AlertState>()),
        o.Required("to", v => v.Choice<AlertState>()),
        o.Optional("note", v => v.Text()));
}
