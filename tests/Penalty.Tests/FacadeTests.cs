using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty.Tests;

public sealed class FacadeTests
{
    private static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    [Test]
    public void Evaluate_RuleWhoseConditionThrows_RefersToAHumanAndImposesNothing()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithRules(typeof(FailingCondition).Assembly).Without("failing action").Build();
        var ruling = evaluator.Evaluate(Case(calls: 5));
        ruling.Outcome.Should().Be(Outcome.ReferredToHuman);
        ruling.Sanctions.Should().BeEmpty();
        ruling.Findings.Should().BeEmpty();
        ruling.Referral!.Rule.Should().Be("Failing condition");
        ruling.Referral.Clauses.Should().Equal("F0.1");
        ruling.Referral.Facts.Should().Equal("complaint");
        ruling.Referral.Error.Should().Be("broken on purpose");
    }

    [Test]
    public void Evaluate_RuleWhoseActionThrows_RefersToAHumanAndImposesNothing()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithRules(typeof(FailingAction).Assembly).Without("failing condition").Build();
        var ruling = evaluator.Evaluate(Case(calls: 5));
        ruling.Outcome.Should().Be(Outcome.ReferredToHuman);
        ruling.Sanctions.Should().BeEmpty();
        ruling.Referral!.Rule.Should().Be("Failing action");
        ruling.Referral.Facts.Should().Contain("complaint");
    }

    [Test]
    public void Evaluate_RuleLeftOutThatFindingsNeed_RefersToAHuman()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without("Conduct short of the threshold").Build();
        var ruling = evaluator.Evaluate(Case(calls: 4));
        ruling.Outcome.Should().Be(Outcome.ReferredToHuman);
        ruling.Referral!.Error.Should().Contain("frequent-calls in incident");
    }

    [Test]
    public void Build_NameToLeaveOutThatNoRuleHas_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateBuilder().Without("no such rule").Build())
            .Should().Throw<RuleSetException>().WithMessage("*no such rule*");

    [Test]
    public void Evaluate_PolicyFileWithOtherNumbers_FollowsThem()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(Changed(("\"value\": 2,\n        \"basis\": \"F4.1\"", "\"value\": 7,\n        \"basis\": \"F4.1\""), ("\"value\": 300", "\"value\": 450.5"))).Build();
        var sanction = evaluator.Evaluate(Case(calls: 5)).Sanctions.Single();
        sanction.Points.Should().Be(new PointDeduction(PointClass.A, 7));
        sanction.Compensation!.Amount.Should().Be(450.5m);
    }

    [Test]
    public void Evaluate_NoPolicyInForce_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateDefault().Evaluate(Case(calls: 5, years: -10)))
            .Should().Throw<PolicyNotFoundException>().WithMessage("*2013*");

    [Test]
    public async Task EvaluateAsync_OneCaseWithoutPolicy_KeepsTheOrderAndTheRest()
    {
        var cases = Enumerable.Range(0, 40).Select(i => Case(calls: i % 8, years: i == 7 ? -10 : 0)).ToList();
        var results = new List<CaseResult>();
        await foreach (var result in PenaltyEvaluator.CreateDefault().EvaluateAsync(cases.ToAsyncEnumerable(), maxParallel: 3)) results.Add(result);
        results.Select(r => r.Case).Should().Equal(cases);
        results[7].Error.Should().BeOfType<PolicyNotFoundException>();
        results.Where((_, i) => i != 7).Should().OnlyContain(r => r.Ruling != null);
    }

    [Test]
    public async Task EvaluateAsync_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var _ in PenaltyEvaluator.CreateDefault().EvaluateAsync(Endless(), 2, stop.Token))
            {
                if (++seen == 5) await stop.CancelAsync();
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().BeGreaterThanOrEqualTo(5);
    }

    [Test]
    public void Evaluate_FromSeveralThreads_GivesTheSameRulings()
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var expected = PenaltyJson.Write(evaluator.Evaluate(Case(calls: 12)));
        Enumerable.Range(0, 64).AsParallel().Select(_ => PenaltyJson.Write(evaluator.Evaluate(Case(calls: 12)))).Distinct()
            .Should().Equal(expected);
    }

    [Test]
    public void Explanation_EveryStep_FollowsFromFactsOrEarlierSteps()
    {
        var explanation = PenaltyEvaluator.CreateDefault().Evaluate(Case(calls: 12)).Explanation;
        var known = explanation.Facts.Select(f => f.Id).ToHashSet();
        foreach (var step in explanation.Steps)
        {
            step.From.Should().OnlyContain(f => known.Contains(f), "{0} comes after what it follows from", step.Conclusion);
            step.Clauses.Should().NotBeEmpty();
            known.Add(step.Conclusion);
        }
    }

    private static PolicyDocument Changed(params (string From, string To)[] changes)
    {
        var json = BuiltInPolicies.Files().Single(f => f.Name.Contains("malicious")).Json.Replace("\r", "");
        foreach (var (from, to) in changes)
        {
            json.Should().Contain(from);
            json = json.Replace(from, to);
        }

        return PolicyReader.Read(json);
    }

    private static async IAsyncEnumerable<HarassmentCase> Endless()
    {
        while (true)
        {
            await Task.Yield();
            yield return Case(calls: 1);
        }
    }

    private static HarassmentCase Case(int calls, int years = 0) => new()
    {
        Complaint = new Complaint
        {
            Id = "complaint",
            TransactionId = "transaction",
            Buyer = new PartyDetails { Id = "buyer" },
            Seller = new PartyDetails { Id = "seller" },
            Origin = ComplaintOrigin.FiledByBuyer,
            Route = ComplaintRoute.BoughtItems,
            FiledAt = Day.AddYears(years).AddDays(1),
        },
        Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.FrequentCalls] }],
        Calls = [.. Enumerable.Range(0, calls).Select(i => new PhoneCall
        {
            Id = $"call-{i}", IncidentId = "incident", At = Day.AddYears(years).AddMinutes(i), Caller = Actor.Seller, Duration = TimeSpan.FromSeconds(5), Answered = true,
        })],
        Evidence = [new Evidence { Id = "evidence", IncidentId = "incident", Kind = EvidenceKind.CallRecord, Reference = "file", Supports = ConductKind.FrequentCalls, FiledAt = Day.AddYears(years).AddDays(1) }],
    };
}
