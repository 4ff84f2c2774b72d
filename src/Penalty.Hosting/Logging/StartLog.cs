using Microsoft.Extensions.Logging;
using Penalty.Model;

namespace Penalty.Hosting;

/// <summary>What is logged when the evaluator is there. Event ids 1 to 9.</summary>
internal static partial class StartLog
{
    public static void Write(ILogger logger, PenaltyEvaluator evaluator, Language language)
    {
        Built(logger, evaluator.Rules.Count, string.Join(", ", evaluator.Policies.Policies.Select(p => $"{p.Id} {p.Version}")), evaluator.Runtime.Name, evaluator.Runtime.Version);
        foreach (var warning in evaluator.Warnings) RuleSetWarning(logger, warning.Kind, warning.In(language));
    }

    [LoggerMessage(1, LogLevel.Information, "Penalty is ready: {RuleCount} rules, policies {Policies}, runtime {Runtime} {RuntimeVersion}")]
    private static partial void Built(ILogger logger, int ruleCount, string policies, string runtime, string runtimeVersion);

    [LoggerMessage(2, LogLevel.Warning, "{Kind}: {Problem}")]
    private static partial void RuleSetWarning(ILogger logger, RuleSetProblemKind kind, string problem);
}
