using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Cli.Policies;

/// <summary><c>penalty policy validate FILE...</c>: all problems of each file, and whether the files fit together.</summary>
internal static class PolicyValidateCommand
{
    public static Command Create(CliHost host)
    {
        var files = InputFile.Arguments(host, "FILE", host.Say("Policy files.", "规则文件。"));
        var output = OutputOption.Create(host, "text", OutputOption.Json);
        return new CliCommand("validate", host.Say(
            "Checks policy files: tells every problem with path and line, and whether those of one family fit together without gap or overlap.",
            "检查规则文件：列出全部问题及路径与行号，并检查同一系列之间有无空档或重叠。"))
        {
            Examples =
            [
                ("penalty policy validate my-policy.json", new("one file", "一个文件")),
                ("penalty policy validate old.json new.json --output json", new("two that follow each other; problems as JSON", "前后相继的两个文件；问题以 JSON 输出")),
            ],
        }.With(files, output).Does(
            host,
            (parsed, cancellationToken) => RunAsync(host, parsed.GetRequiredValue(files), parsed.IsJson(output), cancellationToken),
            parsed => parsed.IsJson(output));
    }

    private static async Task<int> RunAsync(CliHost host, string[] paths, bool json, CancellationToken cancellationToken)
    {
        var (worst, valid) = (ExitCode.Done, new List<PolicyFile>());
        foreach (var path in paths)
        {
            try
            {
                valid.Add((await KnownPolicies.ReadAsync(host, [path], cancellationToken).ConfigureAwait(false))[0].Policy);
            }
            catch (Exception e) when (e is InvalidInputException or IOException or UnauthorizedAccessException)
            {
                worst = Math.Max(worst, Failures.Tell(host, e, json));
            }
        }

        if (worst == ExitCode.Done) Together(valid);
        if (json) host.Out.WriteLine(CliJson.Array(valid, PolicyListCommand.Members));
        else foreach (var policy in valid) host.Out.WriteLine(host.Say($"{policy.Head.FileName}: valid ({policy.Id} {policy.Version})", $"{policy.Head.FileName}：有效（{policy.Id} {policy.Version}）"));
        return worst;
    }

    /// <summary>Policies of one area are used together, so they have to fit.</summary>
    private static void Together(IEnumerable<PolicyFile> policies)
    {
        foreach (var area in policies.GroupBy(p => p.Area)) _ = new PolicyCatalog<PolicyFile>(area);
    }
}
