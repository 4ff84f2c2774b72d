using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Penalty;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Scenarios;

/// <summary>Alerts, what is done about them one step after the other, and the statement that is expected of it.</summary>
public sealed record AlertScenario(string Name, string Path, ImmutableArray<OrderAlert> Alerts, ImmutableArray<AlertStep> Steps)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<AlertAction>(JsonNamingPolicy.KebabCaseLower) },
    };

    public static async Task<AlertScenario> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var script = JsonSerializer.Deserialize<Script>(await File.ReadAllTextAsync(path, cancellationToken), Options)!;
        return new AlertScenario(
            System.IO.Path.GetFileNameWithoutExtension(path), path, AlertReader.Read(script.Alerts.GetRawText(), path), [.. script.Steps]);
    }

    public static async Task<IReadOnlyList<AlertScenario>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var scenarios = new List<AlertScenario>();
        foreach (var path in Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "alerts"), "*.json").Order(StringComparer.Ordinal))
            scenarios.Add(await ReadAsync(path, cancellationToken));
        return scenarios;
    }

    /// <summary>The file that the expected statement stands in.</summary>
    public string ExpectedPath(Language language) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(Path)!, "expected", $"{Name}.{(language == Language.ZhCn ? "zh-CN" : "en")}.txt");

    /// <summary>Does one step after the other.</summary>
    public AlertRun Run(OrderAlerts alerts)
    {
        var now = Alerts.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var done = new List<(AlertOutcome? One, BulkOutcome? Together)>();
        foreach (var step in Steps)
        {
            var together = step.ConfirmTogether is { } ids ? alerts.ConfirmTogether([.. ids.Select(i => now[i])], step.At, step.Note) : null;
            var one = together is null ? alerts.Apply(now[step.Alert!], step.Action!.Value, step.At, step.Note, now.Values) : null;
            done.Add((one, together));
            foreach (var after in together?.Alerts ?? [one!.Alert]) now[after.Id] = after;
        }

        return new AlertRun(alerts.DispositionsOf(Alerts), [.. done], alerts.DispositionsOf([.. Alerts.Select(a => now[a.Id])]));
    }

    private sealed record Script(JsonElement Alerts, IReadOnlyList<AlertStep> Steps);
}

/// <summary>Something that is done: an action on one alert, or confirming several together.</summary>
public sealed record AlertStep(DateTimeOffset At, AlertAction? Action = null, string? Alert = null, IReadOnlyList<string>? ConfirmTogether = null, string? Note = null);

/// <summary>What came of a scenario: what was open before, what came of each step, and what is open after.</summary>
public sealed record AlertRun(
    ImmutableArray<AlertDisposition> Before, ImmutableArray<(AlertOutcome? One, BulkOutcome? Together)> Done, ImmutableArray<AlertDisposition> After)
{
    public string Statement(Language language)
    {
        var text = new StringBuilder();
        foreach (var disposition in Before) text.Append(AlertStatement.Write(disposition, language)).Append('\n');
        foreach (var (one, together) in Done)
            text.Append(one is null ? AlertStatement.Write(together!, language) : AlertStatement.Write(one, language)).Append('\n');
        foreach (var disposition in After) text.Append(disposition.AlertId).Append(": ").Append(disposition.StateTitle.In(language)).Append('\n');
        return text.ToString();
    }
}
