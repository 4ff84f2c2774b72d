using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Penalty.Cli.Running;

/// <summary>Prints what decides: the command, the runtime, and the rules and policies that it brings.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"penalty {Version}");
        output.WriteLine($"{evaluator.Runtime.Name} {evaluator.Runtime.Version}");
        output.WriteLine($"rule set {evaluator.RuleSet} ({evaluator.Rules.Count} rules)");
        foreach (var policy in evaluator.Policies.Policies) output.WriteLine($"policy {policy.Id} {policy.Version} {policy.ContentHash}");
        return ExitCode.Done;
    }

    public static string Version => typeof(VersionAction).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
