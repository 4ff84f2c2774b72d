using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty.Testing;

/// <summary>One random case: the complaint, its incidents, and how it goes on.</summary>
internal sealed class RandomCase(Dice dice, ImmutableArray<PolicyDocument> policies, ImmutableDictionary<string, Func<int, Acts>> actsByMeasure)
{
    private readonly RandomActs _acts = new(dice, policies, actsByMeasure);
    private readonly RandomProof _proof = new(dice);

    public HarassmentCase Build()
    {
        var incidents = Enumerable.Range(0, dice.Pick(1, 1, 1, 2, 3)).Select(_ => Incident()).ToImmutableArray();
        var draft = CaseDraft.Empty with
        {
            Route = dice.Chance(50) ? dice.Any<ComplaintRoute>() : null,
            Incidents = [.. incidents.Select(i => i.Draft)],
            FiledAt = Filed(incidents.Max(i => i.Last)),
            RequestedPolicy = dice.Chance(15) ? dice.Pick(policies).Id : null,
            Withdrawals = [.. Enumerable.Range(0, dice.Pick(0, 0, 0, 1, 2)).Select(_ => Withdrawal())],
        };
        return CaseAssembly.Build(dice.Chance(40) ? draft with { Ruling = ("ruling-1", Ruled(draft)) } : draft);
    }

    private (IncidentDraft Draft, DateTimeOffset Last) Incident()
    {
        var policy = dice.Pick(policies);
        var last = LastAct(policy);
        var alleged = Enumerable.Range(0, dice.Pick(1, 1, 2, 3)).Select(_ => Conduct(policy)).Distinct().ToImmutableArray();
        var draft = new IncidentDraft
        {
            Alleged = alleged,
            Summary = dice.Chance(10) ? "What the complainant says." : null,
            Acts =
            [
                .. alleged.SelectMany(conduct => _acts.For(conduct, policy, last)),
                .. dice.Chance(20) ? [_acts.Unrelated(last)] : Array.Empty<Acts>(),
            ],
            Proofs = [.. alleged.SelectMany(conduct => _proof.Of(conduct, policy))],
            Grade = dice.Chance(20) ? (dice.Any<Severity>(), "adjudicator-1", "as assessed") : null,
        };
        return (draft, last);
    }

    /// <summary>Mostly conduct that the policy knows, sometimes another policy's, now and then nobody's.</summary>
    private ConductKind Conduct(PolicyDocument policy) => dice.Between(1, 20) switch
    {
        1 => new ConductKind("conduct-that-no-policy-knows"),
        <= 4 => dice.Pick(dice.Pick(policies).Conducts).Kind,
        _ => dice.Pick(policy.Conducts).Kind,
    };

    /// <summary>The instant that decides which policy applies: within the time of the policy, and often at its very ends.</summary>
    private DateTimeOffset LastAct(PolicyDocument policy)
    {
        var (from, to) = (policy.Effective.From, policy.Effective.To ?? policy.Effective.From.AddYears(1));
        var instant = dice.Between(1, 10) switch
        {
            1 => from,
            2 => to - TimeSpan.FromSeconds(1),
            3 => to,
            _ => from + dice.UpTo(to - from - TimeSpan.FromSeconds(1)),
        };
        return policies.Any(p => p.Effective.Contains(instant)) ? instant : from;
    }

    /// <summary>The filing decides which policy applies where there is no act, so a policy has to be in force then.</summary>
    private DateTimeOffset Filed(DateTimeOffset last)
    {
        var later = last + dice.UpTo(TimeSpan.FromDays(3));
        return dice.Chance(70) && policies.Any(p => p.Effective.Contains(later)) ? later : last;
    }

    private WithdrawalDraft Withdrawal()
    {
        var submitted = dice.UpTo(TimeSpan.FromDays(3));
        TimeSpan? agreed = dice.Chance(50) ? dice.UpTo(TimeSpan.FromDays(3)) : null;
        if (dice.Chance(50)) return new WithdrawalDraft(WithdrawalPath.ByBuyer, submitted, agreed, null, null, null);
        var review = dice.Any<ProofReview>();
        TimeSpan? reviewed = review == ProofReview.Pending ? null : submitted + dice.UpTo(TimeSpan.FromDays(1));
        return new WithdrawalDraft(WithdrawalPath.SellerProof, submitted, agreed, review, reviewed, "JZ-1");
    }

    /// <summary>Often at the very instant of a withdrawal's step, or a second to either side.</summary>
    private TimeSpan Ruled(CaseDraft draft)
    {
        var steps = draft.Withdrawals.SelectMany(w => new[] { w.Submitted, w.Agreed, w.Reviewed }).OfType<TimeSpan>().ToList();
        var at = steps.Count > 0 && dice.Chance(60) ? dice.Near(dice.Pick(steps)) : dice.UpTo(TimeSpan.FromDays(5));
        return at < TimeSpan.Zero ? TimeSpan.Zero : at;
    }
}
