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

    /// <summary>What an action at too early an instant is refused with.</summary>
    public static RefusedException TooEarly(ArgumentOutOfRangeException e) =>
        new("too-early", e.Message.ReplaceLineEndings(" "), $"早于预警或其最近一次操作的时刻：{e.ActualValue}");
}
