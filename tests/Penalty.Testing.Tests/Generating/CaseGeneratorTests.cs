using System.Text.RegularExpressions;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules;
using Penalty.Rules.Withdrawal;

namespace Penalty.Testing.Tests.Generating;

public sealed class CaseGeneratorTests
{
    private static readonly CaseGenerator Generator = CaseGenerator.For(Rulings.Evaluator);
    private static readonly List<HarassmentCase> Cases = [.. Generator.Cases(4000)];
    private static readonly List<Ruling> Ruled = [.. Cases.Select(Rulings.Evaluator.Evaluate)];

    [Test]
    public void Case_SameSeed_GivesTheSameCase() =>
        PenaltyJson.WriteCase(CaseGenerator.For(PenaltyEvaluator.CreateDefault()).Case(17)).Should().Be(PenaltyJson.WriteCase(Generator.Case(17)));

    [Test]
    public void Case_OtherSeeds_GiveOtherCases() => Cases.Select(c => PenaltyJson.HashOf(c)).Distinct().Count().Should().BeGreaterThan(3950);

    [Test]
    public void Cases_FromASeed_AreThoseOfTheSeeds() =>
        Generator.Cases(3, firstSeed: 5).Select(PenaltyJson.HashOf).Should().Equal(new[] { 5, 6, 7 }.Select(Generator.Case).Select(PenaltyJson.HashOf));

    [Test]
    public void Cases_Each_IsValid()
    {
        foreach (var c in Cases) CaseReader.Check(c);
    }

    [Test]
    public void Cases_Each_IsDecidedByTheRules() => Ruled.Select(r => r.Outcome).Should().NotContain(Outcome.ReferredToHuman);

    [Test]
    public void Cases_Together_MeetEveryOutcomeGradeStatusAndEffect()
    {
        Met(Ruled.Select(r => r.Outcome)).Should().Contain(Enum.GetValues<Outcome>().Except([Outcome.ReferredToHuman]));
        Met(Ruled.SelectMany(r => r.Findings).Select(f => f.Status)).Should().Contain(Enum.GetValues<FindingStatus>());
        Met(Ruled.SelectMany(r => r.Severities).Select(s => (s.Severity, s.Source))).Should().HaveCount(6);
        Met(Ruled.SelectMany(r => r.Sanctions).Select(s => s.Clause)).Should().Contain("F4.1", "F4.2", "F4.3", "F6.1", "F6.2", "F6.3");
        Met(Ruled.SelectMany(r => r.Withdrawals).Select(w => w.Effect)).Should().Contain(Enum.GetValues<WithdrawalEffect>().Except([WithdrawalEffect.NotProvided]));
    }

    [Test]
    public void Cases_Together_FireEveryRuleOnHarassment()
    {
        // The built-in policies provide for both ways of withdrawing, so the rule on a way that is not provided for can't fire.
        var rules = typeof(ClauseAttribute).Assembly.GetExportedTypes()
            .Where(t => typeof(Rule).IsAssignableFrom(t) && Regex.IsMatch(t.Namespace!, @"^Penalty\.Rules\.(Harassment|Withdrawal|NextSteps)\b") && t != typeof(WayNotProvided))
            .Select(t => new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(t)!).Name);
        Met(Ruled.SelectMany(r => r.Explanation.Steps).Select(s => s.Rule)).Should().BeEquivalentTo(rules).And.HaveCountGreaterThan(30);
    }

    [Test]
    public void Cases_Together_MeetEachCriterionAtItsBorder()
    {
        foreach (var policy in Rulings.Evaluator.Policies.Policies)
        {
            foreach (var border in policy.Severity.Criteria.Select(c => (c.Conduct, c.Threshold)).Concat(policy.Conducts.Select(c => (c.Kind, c.Threshold))))
                Met(Values(policy, border.Item1, border.Threshold.Measure)).Should().Contain([border.Threshold.AtLeast.Value - 1, border.Threshold.AtLeast.Value, border.Threshold.AtLeast.Value + 1], "{0}", border);
        }
    }

    [Test]
    public void Cases_Together_MeetTheChangeOfPolicyAndTheInstantOfTheRuling()
    {
        var change = Rulings.Evaluator.Policies.Policies[1].Effective.From;
        var last = Cases.SelectMany(c => c.Incidents.Select(i => c.Calls.Where(x => x.IncidentId == i.Id).Select(x => x.At).DefaultIfEmpty().Max())).ToList();
        last.Count(at => at == Rulings.Evaluator.Policies.Policies[0].Effective.From).Should().BeGreaterThan(20);
        last.Count(at => at == change).Should().BeGreaterThan(20);
        last.Count(at => at == change.AddSeconds(-1)).Should().BeGreaterThan(20);
        Cases.Count(c => c.StandingRuling is { } r && c.Withdrawals.Any(w => w.SubmittedAt == r.MadeAt || w.ReviewedAt == r.MadeAt)).Should().BeGreaterThan(20);
        Cases.Count(c => c.Bases.Where(b => b.Weight is not null).GroupBy(b => (b.IncidentId, b.Conduct)).Any(g => g.Sum(b => b.Weight) == 0.8m)).Should().BeGreaterThan(20);
    }

    [Test]
    public void Case_FromASourceOfRandomNumbers_IsThatOfTheSeed() =>
        PenaltyJson.HashOf(Generator.Case(new Random(3))).Should().Be(PenaltyJson.HashOf(Generator.Case(3)));

    [Test]
    public void Check_PropertyThatHolds_Passes() => Generator.Check(c => Rulings.Evaluator.Evaluate(c).ComplaintId.Should().Be(c.Complaint.Id), count: 200);

    [Test]
    public void Check_PropertyThatFails_ShowsTheSmallestCaseAndTheSeed()
    {
        var failure = Generator.Invoking(g => g.Check(FewerThanFiveCallsOrOneIncident, firstSeed: 100)).Should().Throw<PenaltyAssertionException>().Which;
        failure.Found.Should().MatchRegex(@"^it fails for the case of seed 1\d\d, and for the smaller one below\.$");
        failure.Where.Should().MatchRegex(@"^seed 1\d\d: \d+ facts, made smaller to 7\.$");
        failure.ToDo.Should().MatchRegex(@"Case\(1\d\d\) gives the case as it was found\.$");
        failure.InnerException.Should().BeOfType<InvalidOperationException>();
        var smallest = CaseReader.Read(failure.Details!.Split("Case:\n")[1]);
        (smallest.Calls.Length, smallest.Incidents.Length, smallest.Evidence.Length, smallest.StandingRuling).Should().Be((5, 2, 0, null));
        smallest.Incidents.Should().OnlyContain(i => i.Alleged.Length == 1);
    }

    [Test]
    public void Check_SmallerCaseThatFailsOtherwise_IsNotTakenForIt()
    {
        var failure = Generator.Invoking(g => g.Check(c =>
        {
            if (c.Calls.Length < 3) throw new NotSupportedException();
            if (c.Calls.Length >= 5) throw new InvalidOperationException();
        }, firstSeed: FirstSeedWithManyCalls())).Should().Throw<PenaltyAssertionException>().Which;
        failure.InnerException.Should().BeOfType<InvalidOperationException>();
    }

    private static int FirstSeedWithManyCalls() => Cases.FindIndex(c => c.Calls.Length >= 5);

    private static void FewerThanFiveCallsOrOneIncident(HarassmentCase c)
    {
        if (c.Calls.Length >= 5 && c.Incidents.Length > 1) throw new InvalidOperationException("five calls");
    }

    /// <summary>What is met more than five times: often enough not to be luck.</summary>
    private static IEnumerable<T> Met<T>(IEnumerable<T> all) => all.GroupBy(x => x).Where(g => g.Count() > 5).Select(g => g.Key);

    private static IEnumerable<int> Values(PolicyDocument policy, ConductKind conduct, string measure) =>
        from ruling in Ruled
        from finding in ruling.Findings
        where finding.PolicyId == policy.Id && finding.Conduct == conduct
        from step in ruling.Explanation.Steps
        where step.Conclusion == $"measurement/{finding.IncidentId}/{conduct}/{measure}"
        select int.Parse(step.Text.En.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
}
