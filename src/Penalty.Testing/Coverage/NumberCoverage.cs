using System.Collections.Immutable;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace Penalty.Testing;

/// <summary>Finds in which of the cases that were ruled on each number of the policies is decisive: asks again with the number moved.</summary>
internal sealed class NumberCoverage
{
    private readonly CancellationToken _stop;

    public NumberCoverage(CancellationToken stop) => _stop = stop;

    /// <summary>Looks through the policies of an evaluator.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="asked">What it was asked, in an order that does not depend on that of the run.</param>
    /// <param name="notes">Takes what could not be looked into.</param>
    public ImmutableArray<CoveredNumber> Of(PenaltyEvaluator evaluator, IReadOnlyList<Evaluation> asked, ICollection<string> notes)
    {
        var numbers = ImmutableArray.CreateBuilder<CoveredNumber>();
        foreach (var draft in evaluator.AllPolicies.Select(p => new PolicyDraft(p)))
        {
            var under = asked.Where(e => e.Policies.Contains(draft.Policy.Id)).ToList();
            if (IsAsWritten(draft, evaluator, under)) numbers.AddRange(Of(evaluator, draft, under));
            else notes.Add(NotLookedInto(draft.Policy));
        }

        return numbers.DrainToImmutable();
    }

    private static string NotLookedInto(PolicyFile policy) =>
        $"The numbers of policy '{policy.Id}' were not looked into: what it says differs from its file's text ({policy.Head.FileName}).";

    /// <summary>A policy that was changed in memory does not say what its text does; to move numbers in the text would say nothing of it.</summary>
    private static bool IsAsWritten(PolicyDraft draft, PenaltyEvaluator evaluator, IReadOnlyList<Evaluation> under)
    {
        if (draft.AsWritten() is not { } written) return false;
        try
        {
            var same = evaluator.Under(written);
            return under.All(e => e.VerdictOf(same) == e.Verdict);
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    private List<CoveredNumber> Of(PenaltyEvaluator evaluator, PolicyDraft draft, IReadOnlyList<Evaluation> under) => draft.Places
        .Where(p => OffByOne.NumberIn(p.Value) is not null)
        .AsParallel().AsOrdered().WithCancellation(_stop)
        .Select(p => new CoveredNumber(
            draft.Policy.Id, p.Path, OffByOne.NumberIn(p.Value)!,
            FirstDecided(evaluator, draft, p, true, under), FirstDecided(evaluator, draft, p, false, under)))
        .ToList();

    private string? FirstDecided(
        PenaltyEvaluator evaluator, PolicyDraft draft, PolicyPlace place, bool higher, IReadOnlyList<Evaluation> under)
    {
        if (under.Count == 0 || OffByOne.Of(place.Value, higher) is not { } value || draft.With(place, value) is not { } moved) return null;
        var other = evaluator.Under(moved);
        foreach (var evaluation in under)
        {
            _stop.ThrowIfCancellationRequested();
            if (evaluation.VerdictOf(other) != evaluation.Verdict) return evaluation.Subject;
        }

        return null;
    }
}
