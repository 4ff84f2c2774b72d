using System.Collections.Immutable;

namespace Penalty;

/// <summary>A question that an evaluator answered, and a way to ask another evaluator the same. Immutable.</summary>
public sealed class Evaluation
{
    private readonly Func<PenaltyEvaluator, string> _ask;

    internal Evaluation(
        PenaltyEvaluator evaluator, string subject, string inputHash, ImmutableArray<string> policies, string verdict, Func<PenaltyEvaluator, string> ask)
    {
        Evaluator = evaluator;
        Subject = subject;
        InputHash = inputHash;
        Policies = policies;
        Verdict = verdict;
        _ask = ask;
    }

    /// <summary>The evaluator that answered.</summary>
    public PenaltyEvaluator Evaluator { get; }

    /// <summary>The id of what the question was about, such as that of a complaint.</summary>
    public string Subject { get; }

    /// <summary>The hash of the question: equal for equal questions.</summary>
    public string InputHash { get; }

    /// <summary>The ids of the policies that were applied, in ordinal order.</summary>
    public ImmutableArray<string> Policies { get; }

    /// <summary>What was decided, without the words and reasons for it: outcome, status of each finding, grades, what follows, and what
    /// withdrawals change. Answers that decide the same have equal verdicts.</summary>
    public string Verdict { get; }

    /// <summary>Asks another evaluator the same question.</summary>
    /// <param name="evaluator">The other evaluator.</param>
    /// <returns>Its verdict, in the form of <see cref="Verdict"/>.</returns>
    /// <exception cref="PolicyNotFoundException">It has no policy to rule by.</exception>
    public string VerdictOf(PenaltyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return _ask(evaluator);
    }
}
