using Microsoft.Extensions.Logging;
using Penalty.Model;

namespace Penalty.Hosting;

/// <summary>What is logged when the evaluator is there. Event ids 1 to 9.</summary>
internal static partial class StartLog
{
    public static void Write(ILogger logger, PenaltyEvaluator evaluator, Language language)
    {
        Built(logger, evaluator.Rules.Count, string.Join(", ", evaluator.Policies.Policies.Select(p => $"{p.Id} {p.Version}")), evaluator.Engine.Name, evaluator.Engine.Version);
        foreach (var missing in evaluator.Engine.Missing) EngineLacks(logger, evaluator.Engine.Name, missing);
        foreach (var warning in evaluator.Warnings) RuleSetWarning(logger, warning.Kind, warning.In(language));
    }

    [LoggerMessage(1, LogLevel.Information, "Penalty is ready: {RuleCount} rules, policies {Policies}, engine {Engine} {EngineVersion}")]
    private static partial void Built(ILogger logger, int ruleCount, string policies, string engine, string engineVersion);

    [LoggerMessage(2, LogLevel.Warning, "{Kind}: {Problem}")]
    private static partial void RuleSetWarning(ILogger logger, RuleSetProblemKind kind, string problem);

    [LoggerMessage(3, LogLevel.Information, "On the engine {Engine}: {Missing}")]
    private static partial void EngineLacks(ILogger logger, string engine, string missing);
}
