using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Policies;

/// <summary><c>penalty policy</c>: checks and shows policy files.</summary>
internal static class PolicyCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("policy", host.Say("Checks and shows policies: every number with the clause or the reason that it rests on.", "检查并显示规则：每个数值及其条款或理由。"))
            .With(PolicyValidateCommand.Create(host), PolicyListCommand.Create(host), PolicyShowCommand.Create(host), PolicySchemaCommand.Create(host));

    /// <summary>Files to show instead of what Penalty brings.</summary>
    public static Option<string[]> FilesOption(CliHost host) => new("--policy")
    {
        Description = host.Say("A policy file to show instead of the built-in ones; can be given several times.", "用于取代内置规则的规则文件；可多次指定。"),
        HelpName = "FILE",
    };

    /// <summary>The policies of the files, or those that Penalty brings when there are none.</summary>
    public static async Task<IReadOnlyList<KnownPolicy>> PoliciesAsync(CliHost host, string[]? paths, CancellationToken cancellationToken) =>
        paths is { Length: > 0 } ? await KnownPolicies.ReadAsync(host, paths, cancellationToken).ConfigureAwait(false) : KnownPolicies.BuiltIn();
}
