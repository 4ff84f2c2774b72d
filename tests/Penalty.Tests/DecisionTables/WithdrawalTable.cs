using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using static Penalty.Model.Cases.ProofReview;
using static Penalty.Model.Cases.WithdrawalPath;
using static Penalty.Tests.DecisionTables.WithdrawalTable.LastStep;
using Effect = Penalty.Model.Rulings.WithdrawalEffect;

namespace Penalty.Tests.DecisionTables;

/// <summary>F5 as a table, under both policies: the way of withdrawing, when its last step was taken, and how the review ended, to what it changes.
/// The successor's source says nothing of withdrawal; that its terms are the same is a house default.</summary>
[TestFixture(2023)]
[TestFixture(2024)]
public sealed class WithdrawalTable(int year)
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private DateTimeOffset Day => SomeCase.Day.AddYears(year - SomeCase.Day.Year);

    private DateTimeOffset Noon => Day.AddDays(3);

    /// <summary>When the last step of a withdrawal was taken, seen from the ruling.</summary>
    public enum LastStep
    {
        WithoutRuling,
        Before,
        AtItsInstant,
        After,
    }

    [TestCase("F5.1", ByBuyer, null, WithoutRuling, Effect.EndsTheCase)]
    [TestCase("F5.1", ByBuyer, null, Before, Effect.EndsTheCase)]
    [TestCase("F5.2", ByBuyer, null, AtItsInstant, Effect.TooLate)]
    [TestCase("F5.2", ByBuyer, null, After, Effect.TooLate)]
    [TestCase("F5.1", SellerProof, Pending, WithoutRuling, Effect.AwaitsReview)]
    [TestCase("F5.2", SellerProof, Pending, Before, Effect.TooLate)]
    [TestCase("F5.2", SellerProof, Pending, AtItsInstant, Effect.TooLate)]
    [TestCase("F5.2", SellerProof, Pending, After, Effect.TooLate)]
    [TestCase("F5.1", SellerProof, Accepted, WithoutRuling, Effect.EndsTheCase)]
    [TestCase("F5.1", SellerProof, Accepted, Before, Effect.EndsTheCase)]
    [TestCase("F5.2", SellerProof, Accepted, AtItsInstant, Effect.TooLate)]
    [TestCase("F5.2", SellerProof, Accepted, After, Effect.TooLate)]
    [TestCase("F5.1", SellerProof, Rejected, WithoutRuling, Effect.Rejected)]
    [TestCase("F5.1", SellerProof, Rejected, Before, Effect.Rejected)]
    [TestCase("F5.2", SellerProof, Rejected, AtItsInstant, Effect.TooLate)]
    [TestCase("F5.2", SellerProof, Rejected, After, Effect.TooLate)]
    public void Withdrawal_OfAnEstablishedCase_HasTheEffectOfItsClause(
        string clause, WithdrawalPath path, ProofReview? review, LastStep lastStep, Effect effect)
    {
        foreach (var withdrawal in WithEachStepAsTheLast(path, review))
        {
            var ruling = Evaluator.Evaluate(Case(lastStep, withdrawal));
            ruling.Withdrawals.Single().Should().Match<WithdrawalDecision>(d => d.Effect == effect && d.Clause == clause);
            ruling.Outcome.Should().Be(OutcomeOf(effect));
            ruling.Sanctions.Should().HaveCount(ruling.Outcome == Outcome.Established ? 1 : 0, "nothing is imposed while a withdrawal stops the case");
            StepsAfter(effect).Should().BeSubsetOf(ruling.NextSteps.Select(s => $"{s.Party} {s.Code} {s.Clause}"));
        }
    }

    [TestCase("F5.1", Outcome.Withdrawn, Rejected, Accepted)]
    [TestCase("F5.1", Outcome.Withdrawn, Pending, Accepted)]
    [TestCase("F5.1", Outcome.AwaitingReview, Rejected, Pending)]
    [TestCase("F5.1", Outcome.Established, Rejected, Rejected)]
    public void Withdrawals_Several_TheStrongestDecides(string clause, Outcome outcome, ProofReview first, ProofReview second)
    {
        var withdrawals = new[] { first, second }.Select((r, i) => Proof(r, -1) with { Id = $"withdrawal-{i}" });
        var ruling = Evaluator.Evaluate(Case(WithoutRuling, [.. withdrawals]));
        ruling.Outcome.Should().Be(outcome);
        ruling.Withdrawals.Should().OnlyContain(w => w.Clause == clause);
    }

    private static Outcome OutcomeOf(Effect effect) => effect switch
    {
        Effect.EndsTheCase => Outcome.Withdrawn,
        Effect.AwaitsReview => Outcome.AwaitingReview,
        _ => Outcome.Established,
    };

    private static string[] StepsAfter(Effect effect) => effect switch
    {
        Effect.AwaitsReview => ["Platform review-proof F5.1", "Seller wait-for-review F5.1"],
        Effect.TooLate => ["Seller settle-privately F5.2"],
        Effect.Rejected => ["Seller upload-other-proof F5.3"],
        _ => [],
    };

    /// <summary>The last step is at noon: the submission, the buyer's agreement, or the end of the review.</summary>
    private IEnumerable<Withdrawal> WithEachStepAsTheLast(WithdrawalPath path, ProofReview? review) => (path, review) switch
    {
        (ByBuyer, _) => [Submitted(ByBuyer, 0), Submitted(ByBuyer, -1) with { AgreedAt = Noon }],
        (_, Pending) => [Proof(Pending, 0), Proof(Pending, -1) with { AgreedAt = Noon }],
        (_, { } ended) => [Proof(ended, 0), Proof(ended, -1), Proof(ended, -1) with { AgreedAt = Noon.AddHours(-2) }],
        _ => [],
    };

    private Withdrawal Proof(ProofReview review, int uploadedHour) => Submitted(SellerProof, uploadedHour) with
    {
        ProofNumber = "JZ-1",
        Review = review,
        ReviewedAt = review == Pending ? null : Noon,
    };

    private Withdrawal Submitted(WithdrawalPath path, int hour) => new() { Id = "withdrawal", Path = path, SubmittedAt = Noon.AddHours(hour) };

    private HarassmentCase Case(LastStep lastStep, params Withdrawal[] withdrawals)
    {
        var established = SomeCase.WithCalls(5, Day);
        return established with
        {
            Withdrawals = [.. withdrawals],
            StandingRuling = lastStep switch
            {
                Before => new StandingRuling { Id = "ruling", MadeAt = Noon.AddTicks(1) },
                AtItsInstant => new StandingRuling { Id = "ruling", MadeAt = Noon },
                After => new StandingRuling { Id = "ruling", MadeAt = Noon.AddTicks(-1) },
                _ => null,
            },
        };
    }
}
