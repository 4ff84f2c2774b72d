using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>A rule that fails never leads to a ruling with a rule missing: a human decides, who is told rule, clause, facts and error.</summary>
public sealed class ReferralTests
{
    [TestCase(typeof(FailingCondition), "F0.1", "complaint", "complaint")]
    [TestCase(typeof(FailingJoin), "F0.2", "complaint evidence", "complaintevidence")]
    [TestCase(typeof(FailingNegation), "F0.3", "complaint evidence", "complaintevidence")]
    [TestCase(typeof(FailingQueryCondition), "F0.4", "complaint evidence", "complaintevidence")]
    [TestCase(typeof(FailingGatheredCondition), "F0.5", "evidence", "evidence")]
    [TestCase(typeof(FailingHaving), "F0.6", "complaint evidence", "complaint")]
    [TestCase(typeof(FailingBinding), "F0.7", "complaint", "complaint")]
    [TestCase(typeof(FailingFilter), "F0.8", "complaint", "complaint")]
    [TestCase(typeof(FailingAction), "F0.9", "complaint", "complaint")]
    [TestCase(typeof(FailingConclusion), "F0.10", "sanction/incident", "sanction/incident")]
    public void Evaluate_RuleThatFails_RefersToAHumanAndSaysWhy(Type rule, string clause, string facts, string at)
    {
        var ruling = WithOneRule.Evaluator(rule).Evaluate(SomeCase.WithCalls(5));
        ruling.Referral!.Rule.Should().Be(WithOneRule.NameOf(rule));
        ruling.Referral.Clauses.Should().Equal(clause);
        ruling.Referral.Facts.Should().Contain(facts.Split(' ')).And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.NotContain(f => f.StartsWith("call-", StringComparison.Ordinal), "the rule looked at none");
        ruling.Referral.Error.Should().Be($"broken on purpose at {at}");
        CheckNothingIsImposed(ruling);
    }

    [Test]
    public void Evaluate_RuleThatNeverStops_RefersToAHuman()
    {
        var visited = new Observation { Id = "visit", IncidentId = "incident", At = SomeCase.Day, Kind = "visit", By = Actor.Seller };
        var ruling = WithOneRule.Evaluator<NeverDone>().Evaluate(SomeCase.WithCalls(5) with { Observations = [visited] });
        ruling.Referral!.Rule.Should().Be("Never done");
        ruling.Referral.Clauses.Should().Equal("F0.12");
        ruling.Referral.Facts.Should().Equal("visit");
        ruling.Referral.Error.Should().Contain("fired without end").And.Contain("Never done");
        CheckNothingIsImposed(ruling);
    }

    [Test]
    public void Evaluate_ConclusionDrawnTwice_RefersToAHuman()
    {
        var ruling = WithOneRule.Evaluator<SameConclusionTwice>().Evaluate(SomeCase.WithCalls(5));
        ruling.Referral!.Rule.Should().Be("Same conclusion from every call");
        ruling.Referral.Facts.Should().ContainSingle(f => f.StartsWith("call-"));
        CheckNothingIsImposed(ruling);
    }

    [Test]
    public void Evaluate_PolicyWithAParameterOfAnotherTypeThanARuleNeeds_RefersToAHuman()
    {
        var policies = RuleSets.ChangedPolicies.With("\"PT24H\"", "24");
        var ruling = PenaltyEvaluator.CreateBuilder().WithPolicies(policies).Build().Evaluate(SomeCase.WithCalls(5));
        ruling.Referral!.Rule.Should().Be("Calls in the busiest window");
        ruling.Referral.Clauses.Should().Equal("F1.1");
        ruling.Referral.Facts.Should().Contain("allegation/incident/frequent-calls").And.Contain("call-00");
        ruling.Referral.Error.Should().Contain("'window'");
        CheckNothingIsImposed(ruling);
    }

    [Test]
    public void Evaluate_RuleLeftOutThatAFindingNeeds_RefersToAHuman()
    {
        var ruling = PenaltyEvaluator.CreateBuilder().Without("Conduct short of the threshold").Build().Evaluate(SomeCase.WithCalls(4));
        ruling.Referral!.Error.Should().Contain("frequent-calls in incident");
        CheckNothingIsImposed(ruling);
    }

    [Test]
    public void Evaluate_FactsInAnotherOrder_GiveTheSameReferral()
    {
        var evaluator = WithOneRule.Evaluator<FailingGatheredCondition>();
        var one = SomeCase.WithCalls(5);
        var other = one with { Calls = [.. one.Calls.Reverse()] };
        PenaltyJson.Write(evaluator.Evaluate(other)).Should().Be(PenaltyJson.Write(evaluator.Evaluate(one)));
    }

    [Test]
    public void Ruling_ThatRefers_RoundTripsAndIsSaidInBothLanguages()
    {
        var one = SomeCase.WithCalls(5);
        var ruling = WithOneRule.Evaluator<FailingAction>().Evaluate(one);
        PenaltyJson.Write(PenaltyJson.ReadRuling(PenaltyJson.Write(ruling))).Should().Be(PenaltyJson.Write(ruling));
        StatementOfReasons.Write(one, ruling, Party.Seller, Language.En).Should().Contain("referred to a human").And.Contain("Failing action").And.Contain("Nothing is imposed");
        StatementOfReasons.Write(one, ruling, Party.Buyer, Language.ZhCn).Should().Contain("转人工处理").And.Contain("不予处罚");
    }

    private static void CheckNothingIsImposed(Ruling ruling)
    {
        ruling.Outcome.Should().Be(Outcome.ReferredToHuman);
        ruling.Findings.Should().BeEmpty();
        ruling.Severities.Should().BeEmpty();
        ruling.Sanctions.Should().BeEmpty();
        ruling.NextSteps.Should().BeEmpty();
        ruling.Explanation.Steps.Should().BeEmpty();
        ruling.Provenance.InputHash.Should().NotBeEmpty();
    }
}
