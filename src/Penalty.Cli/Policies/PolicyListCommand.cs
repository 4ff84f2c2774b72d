using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Penalty.Cli.Running;
using Penalty.Model.Policies;

namespace Penalty.Cli.Policies;

/// <summary><c>penalty policy list</c>: the policies, and when they are in force.</summary>
internal static class PolicyListCommand
{
    public static Command Create(CliHost host)
    {
        var files = PolicyCommand.FilesOption(host);
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json);
        return new CliCommand("list", host.Say("Lists policies and when they are in force.", "列出规则及其生效期间。"))
        {
            Examples = [("penalty policy list", new("the policies that penalty brings", "内置规则"))],
        }.With(files, output).Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var policies = (await PolicyCommand.PoliciesAsync(host, parsed.GetValue(files), cancellationToken).ConfigureAwait(false)).Select(p => p.Policy)
                    .OrderBy(p => p.Area, StringComparer.Ordinal).ThenBy(p => p.Effective.From).ThenBy(p => p.Id, StringComparer.Ordinal);
                if (parsed.IsJson(output)) host.Out.WriteLine(CliJson.Array(policies, Members));
                else Show(host, policies);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }

    public static void Members(Utf8JsonWriter w, PolicyFile policy)
    {
        w.WriteString("id", policy.Id);
        w.WriteString("area", policy.Area);
        w.WriteString("family", policy.Family);
        w.WriteString("version", policy.Version);
        w.Text("title", policy.Title);
        w.WriteString("from", Instant(policy.Effective.From));
        if (policy.Effective.To is { } to) w.WriteString("to", Instant(to));
        w.WriteString("basis", policy.Effective.Basis.Reference);
        w.WriteString("contentHash", policy.ContentHash);
        w.WriteString("file", policy.Head.FileName);
    }

    private static void Show(CliHost host, IEnumerable<PolicyFile> policies)
    {
        var table = Screen.Table(
            host, new("Policy", "规则"), new("Version", "版本"), new("Area", "领域"), new("Title", "标题"), new("In force from", "生效"), new("to", "失效"), new("Period rests on", "期间依据"));
        foreach (var p in policies)
            table.Row(p.Id, p.Version, p.Area, host.Say(p.Title), Day(p.Effective.From), p.Effective.To is { } to ? Day(to) : string.Empty, p.Effective.Basis.Reference);
        Screen.Of(host).Write(table);
    }

    /// <summary>The day, or the instant when it is not the beginning of one.</summary>
    private static string Day(DateTimeOffset instant) => instant.TimeOfDay == TimeSpan.Zero
        ? instant.ToString("yyyy-MM-dd '('zzz')'", CultureInfo.InvariantCulture)
        : Instant(instant);

    private static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
