using System.Collections.Immutable;
using NRules;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>The rules of an evaluator that answer one question. Each run has a session of its own, so that several can go on at once.</summary>
internal sealed class QuestionRules
{
    /// <summary>No case needs a tenth of it; a rule that never stops is stopped here.</summary>
    private const int MostFirings = 100_000;

    /// <summary>Rules that go round for ever have each fired again after this many firings.</summary>
    private const int LongestRound = 1_000;

    private readonly RuleBase _all;
    private readonly CompiledQuestion _question;

    public QuestionRules(RuleBase all, CompiledQuestion question) => (_all, _question) = (all, question);

    public Observation Observation => _all.Observation;

    public ImmutableArray<string> ClausesOf(string rule) => _all.ClausesOf(rule);

    /// <summary>What reproduces an answer.</summary>
    public Provenance ProvenanceOf(ImmutableArray<AppliedPolicy> policies, string inputHash) =>
        new(policies, _question.Runtime.Name, _question.Runtime.Version, _all.Hash, inputHash);

    /// <summary>Why a run came to nothing, with the clauses of the rule that failed; <see langword="null"/> when none did.</summary>
    public Referral? ReferralOf(RuleRun run) =>
        run.Referral is { } failed ? failed with { Clauses = failed.Rule is null ? [] : ClausesOf(failed.Rule) } : null;

    /// <summary>Runs the rules on facts, in a session that ends with the run. Whatever the runtime throws then refers the case to a human.</summary>
    /// <exception cref="RuleSetException">Rules can't be compiled; lists each.</exception>
    public RuleRun Run(IEnumerable<object> facts)
    {
        var session = _question.Factory.CreateSession();
        using var ended = session as IDisposable;
        var trace = new RunTrace(session);
        Observation.Watch(session);
        try
        {
            session.InsertAll(facts);
            trace.FollowConclusions();
            if (session.Fire(MostFirings) < MostFirings) return trace.Complete();
            trace.Overdue();
            return session.Fire(LongestRound) < LongestRound ? trace.Complete() : trace.NeverDone(MostFirings);
        }
        catch (RuleExecutionException e)
        {
            return trace.Failed((e.InnerException ?? e).Message);
        }
        catch (ArgumentException e)
        {
            // A fact that is there already.
            return trace.Failed(e.Message);
        }
    }
}
