using HarbourMarket.Rules;
using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace HarbourMarket.Tests;

/// <summary>The rule that was put in the place of Penalty's: alone, and among the others.</summary>
public sealed class CompensationOnceTests
{
    private static readonly PenaltyEvaluator Evaluator = HarbourRules.ByConducts();

    private static CaseBuilder TwoIncidents => Case.Filed()
        .With(5.Calls().After(14.Hours())).Alleging("night-calls").Proven()
        .AnotherIncident().With(4.Acts(VisitsInWindow.Visit)).Alleging("doorstep-visits").Proven();

    [Test]
    public void TwoIncidents_TheGraverIsCompensated() =>
        Evaluator.Evaluate(TwoIncidents).Should().Compensate(50, "EUR").And.HaveFired("Compensation is owed once").And.NotHaveFired("Compensation is owed");

    [Test]
    public void TwoIncidents_OnlyTheGraver() =>
        Evaluator.Evaluate(TwoIncidents).Should().ForIncident("incident-1").With(Severity.Serious).And.OweNoCompensation();

    [Test]
    public void Alone_SanctionWithoutCompensation_ConcludesNothing() => RuleFixture.For<CompensationOnce>()
        .Given(Case.Filed().With(2.Calls().After(14.Hours())).Alleging("night-calls"), Evaluator)
        .Given(new SanctionDue("incident-1", "harbour-market-conduct", Terms(Severity.General)))
        .Conclude().Should().ConcludeNothing();

    [Test]
    public void Alone_ComplaintFoundByThePlatform_ConcludesNothing() => RuleFixture.For<CompensationOnce>()
        .Given(Case.FoundByPlatform().With(2.Calls().After(14.Hours())).Alleging("night-calls"), Evaluator)
        .Given(new SanctionDue("incident-1", "harbour-market-conduct", Terms(Severity.Serious)))
        .Conclude().Should().ConcludeNothing();

    private static Penalty.Model.Policies.SanctionTerms Terms(Severity severity) =>
        Evaluator.Policies.Policies[0].Sanctions.Single(s => s.Severity == severity);
}
