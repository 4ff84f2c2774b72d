using System.Collections.Immutable;

namespace Penalty;

/// <summary>Watches rules at work, in every case that an evaluator rules on: for coverage, debugging and the like. Watching costs time; an
/// evaluator without observers does none of it. Called from each thread that evaluates, so it has to be safe for several; what it throws
/// fails the evaluation.</summary>
public interface IRuleObserver
{
    /// <summary>A rule fired.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="facts">The ids of the facts and conclusions that it matched, in ordinal order.</param>
    void RuleFired(string rule, ImmutableArray<string> facts);

    /// <summary>A condition was evaluated.</summary>
    /// <param name="rules">The names of the rules that have the condition: equal conditions are evaluated once for all.</param>
    /// <param name="condition">The condition, as the engine prints it.</param>
    /// <param name="held">Whether it held.</param>
    void ConditionEvaluated(ImmutableArray<string> rules, string condition, bool held);
}
