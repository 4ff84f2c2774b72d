using System.CommandLine;
using System.Text.Json;
using Penalty.Cli.Running;
using Penalty.Model;
using Penalty.Model.Policies;
using Spectre.Console;

namespace Penalty.Cli.Policies;

/// <summary><c>penalty policy show ID</c>: every number of a policy with what it rests on.</summary>
internal static class PolicyShowCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string>("ID") { Description = host.Say("The id of the policy.", "规则编号。") };
        id.CompletionSources.Add(_ => KnownPolicies.BuiltIn().Select(p => p.Policy.Id));
        var files = PolicyCommand.FilesOption(host);
        var output = OutputOption.Create(host, OutputOption.Table, OutputOption.Json);
        return new CliCommand("show", host.Say("Shows every number of a policy with the clause or the reason that it rests on.", "显示规则的全部数值及其条款或理由。"))
        {
            Examples =
            [
                ("penalty policy show taobao-malicious-harassment", new("its numbers", "其数值")),
                ("penalty policy show taobao-malicious-harassment --output json", new("the file itself", "文件原文")),
            ],
        }.With(id, files, output).Does(
            host,
            async (parsed, cancellationToken) =>
            {
                var policies = await PolicyCommand.PoliciesAsync(host, parsed.GetValue(files), cancellationToken).ConfigureAwait(false);
                var policy = KnownPolicies.Find(policies, parsed.GetRequiredValue(id));
                if (parsed.IsJson(output)) host.Out.Write(policy.Json);
                else Show(host, policy);
                return ExitCode.Done;
            },
            parsed => parsed.IsJson(output));
    }

    private static void Show(CliHost host, KnownPolicy known)
    {
        var policy = known.Policy;
        host.Out.WriteLine($"{host.Say(policy.Title)} · {policy.Id} {policy.Version} · {policy.Area}");
        foreach (var source in policy.Sources) host.Out.WriteLine($"  {source.Id}  {host.Say(source.Title)}{(source.Published is { } day ? $" ({day:yyyy-MM-dd})" : string.Empty)}");
        var console = Screen.Of(host);
        console.Write(Numbers(host, known));
        console.Write(Clauses(host, policy));
    }

    private static Table Numbers(CliHost host, KnownPolicy known)
    {
        var table = Screen.Table(host, new("Where", "位置"), new("Value", "数值"), new("Rests on", "依据"), new("Why", "理由"));
        using var document = JsonDocument.Parse(known.Json);
        foreach (var term in PolicyTerms.Of(document.RootElement)) table.Row(term.Path, term.Value, BasisOf(host, term), WhyOf(host, term));
        return table;
    }

    private static Table Clauses(CliHost host, PolicyFile policy)
    {
        var table = Screen.Table(host, new("Clause", "条款"), new("Source", "来源"), new("Text", "内容"));
        foreach (var clause in policy.Clauses) table.Row(clause.Id, clause.Source, host.Say(clause.Text));
        return table;
    }

    private static string BasisOf(CliHost host, PolicyTerm term) =>
        term.Basis == Basis.HouseDefault ? host.Say("house default", "默认值") : term.Basis;

    private static string WhyOf(CliHost host, PolicyTerm term) =>
        term.Why?.GetProperty(host.Language == Language.ZhCn ? "zh-CN" : "en").GetString() ?? string.Empty;
}
