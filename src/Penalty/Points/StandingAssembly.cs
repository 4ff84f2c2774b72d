using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Penalty.Model.Json;
using Penalty.Model.Points;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Points;

namespace Penalty;

/// <summary>Puts a standing together from the conclusions of a run.</summary>
internal static class StandingAssembly
{
    /// <summary>The conclusions that a standing is made of.</summary>
    public static ImmutableArray<Type> Taken { get; } =
    [
        typeof(PointsAccount), typeof(AccountClosed), typeof(ThresholdCrossed), typeof(ThresholdAnnulled), typeof(MeasureTaken), typeof(MeasureLifted),
        typeof(CompensationAddedUp),
    ];

    public static PointsStanding Assemble(PreparedStanding prepared, RuleRun run, QuestionRules rules)
    {
        var standing = new PointsStanding
        {
            SellerId = prepared.SellerId,
            At = prepared.At,
            Explanation = Explanation.Empty,
            Provenance = ProvenanceOf(prepared, rules),
        };
        var accounts = run.Of<PointsAccount>().OrderBy(a => a.Ordinal).ToList();
        if ((rules.ReferralOf(run) ?? Undecided(prepared, accounts)) is { } referral) return standing with { Referral = referral };
        var lifted = run.Of<MeasureLifted>().ToDictionary(l => l.MeasureId, l => l.At, StringComparer.Ordinal);
        return standing with
        {
            Balance = accounts.Count == 0 ? PointBalance.None : accounts[^1].Balance,
            ClosedSince = run.Of<AccountClosed>().Select(c => (DateTimeOffset?)c.Since).Min(),
            Movements = [.. accounts.Where(Tells).Select(MovementOf)],
            Crossings = CrossingsOf(run),
            Measures = [.. InOrder(run.Of<MeasureTaken>(), m => m.Crossing).ThenBy(m => m.Kind, StringComparer.Ordinal).Select(m => MeasureOf(m, lifted, prepared.At))],
            Compensation = [.. run.Of<CompensationAddedUp>().Select(c => c.Owed)
                .OrderBy(o => o.PayeeId, StringComparer.Ordinal).ThenBy(o => o.Currency, StringComparer.Ordinal)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }

    /// <summary>Every movement has to be decided; one that no rule decided is a gap in the rules, and what came after it is not known.</summary>
    private static Referral? Undecided(PreparedStanding prepared, List<PointsAccount> accounts) => accounts.Count == prepared.Movements.Count
        ? null
        : new Referral(null, [], [], $"No rule decides on: {prepared.Movements[accounts.Count].Id}.");

    /// <summary>A clearing of nothing is no news.</summary>
    private static bool Tells(PointsAccount account) => account.Kind != MovementKind.Cleared || account.Before != PointBalance.None;

    private static PointsMovement MovementOf(PointsAccount a) => new(a.At, a.Kind, a.Entry?.Id, a.Entry?.RulingId, a.Before, a.Balance, a.Text);

    private static ImmutableArray<ThresholdCrossing> CrossingsOf(RuleRun run)
    {
        var annulled = run.Of<ThresholdAnnulled>().ToDictionary(a => a.CrossingId, a => a.At, StringComparer.Ordinal);
        return [.. InOrder(run.Of<ThresholdCrossed>(), c => c).Select(c => new ThresholdCrossing(
            c.Threshold.Class, c.Threshold.Points, c.At, c.EntryId, c.RulingId, c.Threshold.PolicyId, c.Threshold.Terms.Clause,
            annulled.TryGetValue(c.Id, out var at) ? at : null))];
    }

    private static PointsMeasure MeasureOf(MeasureTaken m, Dictionary<string, DateTimeOffset> lifted, DateTimeOffset at)
    {
        var liftedAt = lifted.TryGetValue(m.Id, out var then) ? then : (DateTimeOffset?)null;
        var end = liftedAt ?? m.End;
        return new PointsMeasure(
            m.Kind, m.Terms.Title, m.Crossing.Threshold.Class, m.Crossing.Threshold.Points, m.Crossing.EntryId, m.Clauses[0],
            m.Crossing.At, end, liftedAt, end is null || at < end);
    }

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> conclusions, Func<T, ThresholdCrossed> crossing) => conclusions
        .OrderBy(c => crossing(c).Ordinal).ThenBy(c => crossing(c).Threshold.Class).ThenBy(c => crossing(c).Threshold.Points);

    private static Provenance ProvenanceOf(PreparedStanding prepared, QuestionRules rules)
    {
        var input = string.Join('\n', prepared.Entries.Select(e => LedgerJson.WriteEntry(e, indented: false))
            .Prepend(FormattableString.Invariant($"{prepared.At.UtcDateTime:O}")).Prepend(prepared.SellerId));
        return rules.ProvenanceOf(
            [.. prepared.Policies.Select(p => new AppliedPolicy(p.Id, p.Version, p.ContentHash, false))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input))));
    }
}
