using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Points;
using Penalty.Model.Rulings;
using static Penalty.Tests.Points.SomeLedger;

namespace Penalty.Tests.Points;

/// <summary>Standings: what they are asked and answer.</summary>
public sealed class StandingTests
{
    private static readonly LedgerEntry Twelve = Deducted("twelve", "2023-03-01", PointClass.A, 12);

    [Test]
    public void StandingOf_NoEntries_IsEmpty()
    {
        var standing = Standing("2023-03-01");
        (standing.Balance, standing.ClosedSince, standing.Referral).Should().Be((PointBalance.None, null, null));
        standing.Movements.Should().BeEmpty();
    }

    [Test]
    public void StandingOf_AnyInstant_LeavesLaterEntriesAside()
    {
        var entries = new[] { Twelve, Deducted("later", "2023-04-01", PointClass.A, 12) };
        Standing("2023-02-28", entries).Balance.Should().Be(PointBalance.None);
        Standing("2023-03-31", entries).Balance.Should().Be(new PointBalance(12, 0));
        Standing("2023-04-01", entries).Balance.Should().Be(new PointBalance(24, 0));
    }

    [Test]
    public void StandingOf_KnownAt_IsWhatWasKnownThen()
    {
        // The ruling was recorded two days late, and overturned for the time from 5 March on by a decision recorded on the 20th.
        PostedEntry[] posted =
        [
            new(Twelve, "p1", 1, On("2023-03-03")),
            new(Appealed(Twelve, "2023-03-05"), "p2", 2, On("2023-03-20")),
        ];
        int? Known(string at, string knownAt) => Evaluator.Points.StandingOf("seller", posted, On(at), On(knownAt)).Balance?.A;
        Known("2023-03-02", "2023-03-02").Should().Be(0);
        Known("2023-03-02", "2023-03-03").Should().Be(12);
        Known("2023-03-06", "2023-03-19").Should().Be(12);
        Known("2023-03-06", "2023-03-20").Should().Be(0);
        Evaluator.Points.StandingOf("seller", posted, On("2023-03-02"), On("2023-03-03")).KnownAt.Should().Be(On("2023-03-03"));
    }

    [Test]
    public void StandingOf_WrittenAndRead_IsTheSame()
    {
        var json = LedgerJson.WriteStanding(Standing("2024-03-02", Twelve, Owes("owed", "2023-03-01", 300.50m), Appealed(Twelve, "2023-03-04"), Deducted("b", "2023-04-01", PointClass.B, 48)));
        LedgerJson.WriteStanding(LedgerJson.ReadStanding(json)).Should().Be(json);
        json.Should().Contain("\"amount\": 300.5\n").And.Contain("\"kind\": \"kept\"").And.Contain("\"class\": \"b\"");
        FluentActions.Invoking(() => LedgerJson.ReadStanding("{}")).Should().Throw<InvalidInputException>().Which.Problems.Should().HaveCountGreaterThan(2);
    }

    [Test]
    public void Explanation_EveryStep_FollowsFromEntriesPolicyOrEarlierSteps()
    {
        var explanation = Standing("2024-03-02", Twelve, Owes("owed", "2023-03-01", 300), Appealed(Twelve, "2023-03-04")).Explanation;
        var known = explanation.Facts.Select(f => f.Id).ToHashSet();
        known.Should().Contain(["twelve", "owed", "twelve/reversed/appeal", "clearing/2024-01-01T00:00:00+08:00", "threshold/taobao-points/A/12"]);
        foreach (var step in explanation.Steps)
        {
            step.From.Should().OnlyContain(f => known.Contains(f), "{0} comes after what it follows from", step.Conclusion);
            step.Clauses.Should().NotBeEmpty();
            step.Text.ZhCn.Should().NotBe(step.Text.En);
            known.Add(step.Conclusion);
        }

        explanation.Steps.Select(s => s.Type).Should().Contain(["PointsAccount", "ThresholdCrossed", "ThresholdAnnulled", "MeasureTaken", "MeasureLifted", "CompensationAddedUp"]);
    }

    [Test]
    public void Explanation_EntryWithTheIdOfAConclusion_DoesNotGoRound()
    {
        var explanation = Standing("2023-03-02", Deducted("account/1", "2023-03-01", PointClass.A, 12)).Explanation;
        explanation.Steps.Should().Contain(s => s.Conclusion == "account/1");
    }

    [Test]
    public void Provenance_Standing_NamesThePolicyAndHashesTheInput()
    {
        var standing = Standing("2023-03-02", Twelve);
        standing.Provenance.Policies.Select(p => p.Id).Should().Equal("taobao-points");
        standing.Provenance.InputHash.Should().NotBe(Standing("2023-03-03", Twelve).Provenance.InputHash);
        standing.Provenance.InputHash.Should().Be(Standing("2023-03-02", Twelve, Deducted("later", "2024-03-01", PointClass.A, 2)).Provenance.InputHash);
        standing.Provenance.InputHash.Should().NotBe(Standing("2023-03-02", Twelve, Deducted("other", "2023-03-01", PointClass.A, 2)).Provenance.InputHash);
    }

    [Test]
    public void StandingOf_NoPolicyInForce_Throws() => FluentActions.Invoking(() => Standing("2023-03-01", Deducted("e", "2020-03-01", PointClass.A, 2)))
        .Should().Throw<PolicyNotFoundException>().WithMessage("*2020*");

    [Test]
    public void StandingOf_OtherPolicyFromADayOn_CountsByThePolicyOfTheDay()
    {
        var policy = Evaluator.Points.Policies.Policies.Single();
        var change = On("2023-07-01");
        var first = policy with { Head = policy.Head with { Effective = policy.Effective with { To = change } } };
        var second = policy with
        {
            Head = policy.Head with { Id = "stricter", Effective = policy.Effective with { From = change } },
            Thresholds = [.. policy.Thresholds.Select(t => t with { Points = t.Points with { Value = t.Points.Value / 2 } })],
        };
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(first, second).Build();
        LedgerEntry[] entries = [Deducted("a", "2023-06-01", PointClass.A, 8), Deducted("b", "2023-08-01", PointClass.A, 4)];
        var standing = evaluator.Points.StandingOf("seller", entries, On("2023-09-01"));
        standing.Crossings.Select(c => (c.PolicyId, c.Points, c.EntryId)).Should().Equal(("stricter", 12, "b"));
        standing.Provenance.Policies.Select(p => p.Id).Should().Equal("stricter", "taobao-points");
    }

    [Test]
    public void Build_PointsPoliciesThatDoNotFit_Throws()
    {
        var policy = Evaluator.Points.Policies.Policies.Single();
        FluentActions.Invoking(() => PenaltyEvaluator.CreateBuilder().WithPolicies(policy, policy).Build()).Should().Throw<InvalidInputException>();
    }

    [Test]
    public void StandingOf_RulesLeftOut_RefersToAHuman()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without("Points are cleared").Build();
        var standing = evaluator.Points.StandingOf("seller", [Twelve], On("2024-03-01"));
        standing.Referral!.Error.Should().Contain("clearing/2024-01-01T00:00:00+08:00");
        (standing.Balance, standing.Crossings.Length, standing.Explanation.Steps.Length).Should().Be((null, 0, 0));
    }

    [Test]
    public void StandingOf_RuleFails_RefersToAHuman()
    {
        var standing = Standing("2023-04-01", Deducted("a", "2023-03-01", PointClass.A, int.MaxValue), Deducted("b", "2023-03-02", PointClass.A, 1));
        standing.Referral!.Should().Match<Referral>(r => r.Rule == "Points are added" && r.Clauses.Contains("F7.1") && r.Facts.Contains("b"));
        standing.Balance.Should().BeNull();
    }

    [TestCase("9999-12-31T23:59:59Z")]
    public void StandingOf_EndOfTheCalendar_Answers(string at) =>
        Standing(at, Deducted("e", "2023-03-01", PointClass.B, 48), Deducted("last", "9999-12-31T20:00:00Z", PointClass.A, 12)).Balance.Should().Be(new PointBalance(12, 48));
}
