using System.Collections.Immutable;
using Penalty.Cli.Running;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Cli.Alerts;

/// <summary>A file of alerts.</summary>
internal static class AlertFile
{
    public static async Task<ImmutableArray<OrderAlert>> ReadAsync(CliHost host, string path, CancellationToken cancellationToken) =>
        AlertReader.Read(await InputFile.ReadAsync(host, path, cancellationToken).ConfigureAwait(false), InputFile.NameOf(path));

    /// <summary>The alert of an id.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static OrderAlert Find(IReadOnlyList<OrderAlert> alerts, string id)
    {
        var known = string.Join(", ", alerts.Select(a => a.Id));
        return alerts.FirstOrDefault(a => a.Id == id)
            ?? throw new RefusedException("unknown-alert", $"There is no alert '{id}'; there are: {known}.", $"没有预警“{id}”；现有：{known}。");
    }

    /// <summary>Writes alerts in place of what the file holds: the whole new file is there, or the old one.</summary>
    public static async Task SaveAsync(string path, IEnumerable<OrderAlert> alerts, CancellationToken cancellationToken)
    {
        if (path == InputFile.StandardInput) throw new RefusedException("no-file", "--save needs a file, not '-'.", "--save 需要文件，不能是“-”。");
        var target = Path.GetFullPath(path);
        var draft = target + ".new";
        await File.WriteAllTextAsync(draft, PenaltyJson.WriteAlerts(alerts) + "\n", cancellationToken).ConfigureAwait(false);
        File.Move(draft, target, overwrite: true);
    }

    /// <summary>Refuses an action at an instant at which it can't have been done.</summary>
    /// <exception cref="RefusedException">It lies before an alert was raised, or before what was done about it last.</exception>
    public static void RequireNotBefore(IEnumerable<OrderAlert> alerts, DateTimeOffset at)
    {
        foreach (var alert in alerts)
        {
            var last = alert.History.IsEmpty ? alert.RaisedAt : alert.History[^1].At;
            if (at >= last) continue;
            throw new RefusedException(
                "too-early",
                $"{alert.Id}: {Instants.Text(at)} is before {Instants.Text(last)}, when it was raised or something was done about it.",
                $"{alert.Id}：{Instants.Text(at)} 早于预警产生或最近一次操作的时刻 {Instants.Text(last)}。");
        }
    }
}
