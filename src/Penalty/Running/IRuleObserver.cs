using System.Collections.Immutable;

namespace Penalty;

/// <summary>Watches rules at work, in every case that an evaluator rules on: for coverage, debugging and the like. Watching costs time; an
/// evaluator without observers does none of it. Called from each thread that evaluates, so it has to be safe for several; what it throws
/// fails the evaluation.</summary>
public interface IRuleObserver
{
    /// <summary>An evaluator was built that is watched from now on.</summary>
    /// <param name="evaluator">The evaluator: it knows all its rules and policies, also those that never come to work.</param>
    void Built(PenaltyEvaluator evaluator)
    {
    }

    /// <summary>A rule fired.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="facts">The ids of the facts and conclusions that it matched, in ordinal order.</param>
    void RuleFired(string rule, ImmutableArray<string> facts);

    /// <summary>A condition was evaluated: one of a rule's patterns, or a filter of its matches. A condition behind one that did not
    /// hold is not evaluated; of a pattern's conditions those on its fact alone come first.</summary>
    /// <param name="condition">The condition: the same object whenever the same condition of the same evaluator is evaluated.</param>
    /// <param name="held">Whether it held.</param>
    void ConditionEvaluated(ObservedCondition condition, bool held);

    /// <summary>A case was ruled on.</summary>
    /// <param name="evaluation">What was asked and what came out.</param>
    void Evaluated(Evaluation evaluation)
    {
    }
}
