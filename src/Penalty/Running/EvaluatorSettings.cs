using System.Collections.Immutable;
using Penalty.Model.Json;

namespace Penalty;

/// <summary>How an evaluator works, beside the policies and rules that say what it decides.</summary>
internal sealed record EvaluatorSettings
{
    /// <summary>What looks like a mistake in the rule set.</summary>
    public ImmutableArray<RuleSetProblem> Warnings { get; init; } = [];

    /// <summary>Who is told of evaluations.</summary>
    public ImmutableArray<IEvaluationObserver> Observers { get; init; } = [];

    /// <summary>What durations are measured by; the machine's own stopwatch when <see langword="null"/>.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>How many items of a stream are worked on at once at most, unless a call says otherwise.</summary>
    public int MaxParallel { get; init; } = Environment.ProcessorCount;

    /// <summary>How large case files may be.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;
}
