using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Rules;

/// <summary><c>penalty rules</c>: shows the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host) =>
        new CliCommand("rules", host.Say("Shows the rules: which there are, and who feeds whom.", "显示规则：清单与相互关系。"))
            .With(RulesListCommand.Create(host), RulesGraphCommand.Create(host));
}
