using NRules.Fluent;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Findings;
using Penalty.Rules.Harassment.Measures;

namespace Penalty.Testing.Tests.Rules;

public sealed class RuleFixtureTests
{
    private const string Measured = "measurement/incident-1/frequent-calls/calls-in-window";

    private static readonly RuleFixture Window = RuleFixture.For<CallsInWindow>().Given(Rulings.Short);

    [Test]
    public void Conclude_FactsOfACase_GivesConclusionsAndWhatItFiredOn()
    {
        var result = Window.Conclude();
        result.Rule.Should().Be("Calls in the busiest window");
        result.Only<Measurement>().Value.Should().Be(4);
        result.Firings.Single().Facts.OfType<IIdentifiedFact>().Select(f => f.Id).Should().Equal("allegation/incident-1/frequent-calls", "call-01", "call-02", "call-03", "call-04");
        (result.Error, result.FailedOn.Length).Should().Be((null, 0));
    }

    [Test]
    public void Conclude_FactsOneByOne_TakesConclusionsOfOtherRulesToo()
    {
        var policy = Rulings.Evaluator.Policies.Policies[0];
        var measured = Window.Conclude().Only<Measurement>();
        RuleFixture.For<ConductShortOfThreshold>().Given(new Allegation("incident-1", ConductKind.FrequentCalls, policy), measured).Conclude()
            .Should().ConcludeOnly("finding/incident-1/frequent-calls").And.HaveFiredOn(Measured);
    }

    [Test]
    public void Given_OnASharedFixture_LeavesItAsItIs()
    {
        _ = Window.Given(new PhoneCall { Id = "more", IncidentId = "incident-1", At = Rulings.Short.Build().Calls[0].At, Caller = Actor.Seller, Answered = true, Duration = TimeSpan.Zero }).Conclude().Only<Measurement>().Value.Should().Be(5);
        Window.Conclude().Only<Measurement>().Value.Should().Be(4);
    }

    [Test]
    public void Given_PoliciesOfAnotherEvaluator_AppliesThem()
    {
        var json = BuiltInPolicies.Files().First(f => f.Name.EndsWith("taobao-malicious-harassment.json", StringComparison.Ordinal)).Json;
        var policy = Model.Json.PolicyReader.Read(json.Replace("\"PT24H\"", "\"PT1M\"", StringComparison.Ordinal).Replace("2024-01-01T", "2094-01-01T", StringComparison.Ordinal), "mine");
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(policy).Build();
        RuleFixture.For<CallsInWindow>().Given(Rulings.Short, evaluator).Conclude().Only<Measurement>().Value.Should().Be(2);
    }

    [Test]
    public void Conclude_RuleOfAUser_TakesFactsOfAnyType()
    {
        var result = RuleFixture.For<LongWords>().Given("to", "harass", "tomorrow").Conclude();
        result.Should().ConcludeOnly("6", "8").And.HaveFired(times: 2).And.HaveFiredOn("harass").And.ConcludeOne<int>(n => n == 8);
        result.Of<int>().Should().Equal(6, 8);
    }

    [Test]
    public void Conclude_RuleThatTakesFactsBack_LeavesThemOut() =>
        RuleFixture.For<CountsToThree>().Given(0).Conclude().Should().ConcludeOnly("3").And.HaveFired(3);

    [Test]
    public void Conclude_ConditionThatDoesNotHold_ConcludesNothing()
    {
        RuleFixture.For<OnlyWithoutStop>().Given("stop").Conclude().Should().ConcludeNothing().And.NotHaveFired();
        RuleFixture.For<OnlyWithoutStop>().Given("go").Conclude().Should().ConcludeOnly("1");
    }

    [Test]
    public void Conclude_ConditionThatThrows_GivesTheErrorAndItsFacts()
    {
        var result = RuleFixture.For<FailsInCondition>().Given("bad").Conclude();
        result.Should().Fail<FormatException>();
        (result.FailedOn.Single(), result.Firings.Length, result.Conclusions.Length).Should().Be(("bad", 0, 0));
    }

    [Test]
    public void Conclude_ActionThatThrows_GivesTheErrorAndItsFacts()
    {
        var result = RuleFixture.For<FailsInAction>().Given("bad").Conclude();
        result.Should().Fail<FormatException>();
        result.FailedOn.Should().Equal("bad");
    }

    [Test]
    public void Conclude_RuleThatNeverStops_IsStopped() =>
        RuleFixture.For<NeverStops>().Given(1).Conclude().Should().Fail<InvalidOperationException>();

    [Test]
    public void Conclude_FactGivenTwice_IsMisuse() =>
        RuleFixture.For<LongWords>().Given("harass", "harass").Invoking(f => f.Conclude()).Should().Throw<ArgumentException>();

    [Test]
    public void For_ARuleBuiltAtRunTime_RunsIt() =>
        RuleFixture.For(new RuleDefinitionFactory().Create(new LongWords())).Given("harass").Conclude().Should().Conclude("6");
}
