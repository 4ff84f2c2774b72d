using System.CommandLine;
using Penalty.Cli.Running;
using Penalty.Model.Json;

namespace Penalty.Cli.Policies;

/// <summary><c>penalty policy schema NAME</c>: the JSON Schema by which editors check files.</summary>
internal static class PolicySchemaCommand
{
    public static Command Create(CliHost host)
    {
        var name = new Argument<string>("NAME") { Description = host.Say("What the schema is of.", "模式名称。") };
        name.AcceptOnlyFromAmong([.. PenaltySchemas.Names()]);
        return new CliCommand("schema", host.Say("Prints the JSON Schema of cases or of policies.", "输出案件或规则文件的 JSON Schema。"))
        {
            Examples = [("penalty policy schema policy-harassment > policy.schema.json", new("for an editor", "供编辑器使用"))],
            ExitCodes = [ExitCode.Done, ExitCode.Usage],
        }.With(name).Does(host, (parsed, _) =>
        {
            host.Out.Write(PenaltySchemas.Of(parsed.GetRequiredValue(name)));
            return Task.FromResult(ExitCode.Done);
        });
    }
}
