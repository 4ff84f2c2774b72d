using NRules.RuleModel;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>Rules added, left out and replaced one by one, and policies that stand in for others.</summary>
public sealed class RuleSelectionTests
{
    private const string Below = "Conduct short of the threshold";

    [Test]
    public void WithRules_AClass_RunsItBesideTheBuiltInOnes()
    {
        var rules = PenaltyEvaluator.CreateBuilder().WithRules(typeof(Metered)).Build().Rules.Select(r => r.Name);
        rules.Should().Contain("Metered").And.Contain(Below).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Test]
    public void WithRules_ADefinition_RunsIt()
    {
        var rule = Definition(Below);
        var evaluator = PenaltyEvaluator.CreateBuilder().Without(Below).WithRules(rule).Build();
        evaluator.RuleDefinitions.Should().ContainSingle(r => r.Name == Below).Which.Should().BeSameAs(rule);
        evaluator.Rules.Single(r => r.Name == Below).Clauses.Should().Equal("F1");
    }

    [Test]
    public void WithRules_AllDefinitionsOfAnother_RulesAlike()
    {
        var built = PenaltyEvaluator.CreateDefault();
        var rebuilt = PenaltyEvaluator.CreateBuilder().WithoutBuiltInRules().WithRules([.. built.RuleDefinitions]).Build();
        PenaltyJson.Write(rebuilt.Evaluate(SomeCase.WithCalls(12))).Should().Be(PenaltyJson.Write(built.Evaluate(SomeCase.WithCalls(12))));
    }

    [Test]
    public void WithRules_NameThatIsTaken_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateBuilder().WithRules(Definition(Below)).Build())
            .Should().Throw<RuleSetException>().WithMessage($"*{Below}: the name of 2 rules*");

    [Test]
    public void WithRules_RuleLeftOutByItsName_RunsAllTheSame()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without(Below).WithRules(Definition(Below)).Build();
        evaluator.Evaluate(SomeCase.WithCalls(2)).Findings.Single().Status.Should().Be(FindingStatus.ShortOfThreshold);
    }

    [TestCase(Below)]
    [TestCase("clause:F5.2")]
    public void Without_NameOrTag_LeavesThoseRulesOut(string nameOrTag)
    {
        var left = PenaltyEvaluator.CreateBuilder().Without(nameOrTag).Build().RuleDefinitions;
        left.Should().NotContain(r => r.Name == nameOrTag || r.Tags.Contains(nameOrTag)).And.HaveCountGreaterThan(25);
    }

    [Test]
    public void Replace_Name_RunsTheOtherRuleInstead()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Replace(Below, typeof(Metered)).Build();
        evaluator.Rules.Select(r => r.Name).Should().Contain("Metered").And.NotContain(Below);
        evaluator.Evaluate(SomeCase.WithCalls(2)).Outcome.Should().Be(Outcome.ReferredToHuman, "nothing decides on too few calls now");
    }

    [Test]
    public void Replace_NameThatNoRuleHas_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateBuilder().Replace("no such rule", typeof(Metered)).Build())
            .Should().Throw<RuleSetException>().WithMessage("*no such rule: to be left out or replaced*");

    [Test]
    public void WithPolicies_FilesOfAnyArea_AreTakenForTheirOwn()
    {
        PolicyFile[] files = [.. Files().Select(f => PolicyFiles.Read(f.Json.Replace("\"value\": 300", "\"value\": 123"), f.Name))];
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(files).Build();
        evaluator.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single().Compensation!.Amount.Should().Be(123);
        evaluator.AllPolicies.Should().Contain(files).And.BeInAscendingOrder(p => p.Id, StringComparer.Ordinal);
    }

    [Test]
    public void Policies_ReadFromFiles_KeepTheirText() =>
        BuiltInPolicies.Load().Select(p => p.Head.Json).Should().Equal(Files().Select(f => f.Json));

    [Test]
    public void Under_AnotherPolicyOfTheSameId_RulesByIt()
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var other = evaluator.Under(Changed("\"value\": 300", "\"value\": 77"));
        other.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single().Compensation!.Amount.Should().Be(77);
        other.RuleDefinitions.Should().Equal(evaluator.RuleDefinitions);
        evaluator.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single().Compensation!.Amount.Should().Be(300);
    }

    [Test]
    public void Under_PolicyThatStandsInForNone_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateDefault().Under(Changed("\"id\": \"taobao-malicious-harassment\"", "\"id\": \"other\"")))
            .Should().Throw<ArgumentException>().WithMessage("*'other'*taobao-malicious-harassment*");

    [Test]
    public void Running_OtherRules_RunsThemUnderTheSamePolicies()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(Changed("\"value\": 300", "\"value\": 77"), BuiltInPolicies.Load()[0]).Build();
        var other = evaluator.Running([.. evaluator.RuleDefinitions.Where(r => r.Name != Below).Reverse()]);
        other.Rules.Select(r => r.Name).Should().HaveCount(evaluator.Rules.Count - 1).And.BeInAscendingOrder(StringComparer.Ordinal);
        other.AllPolicies.Should().Equal(evaluator.AllPolicies);
        other.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single().Compensation!.Amount.Should().Be(77);
        other.Evaluate(SomeCase.WithCalls(2)).Outcome.Should().Be(Outcome.ReferredToHuman, "nothing decides on too few calls now");
    }

    [Test]
    public void Running_RulesThatABuilderRefuses_RunsThem() =>
        PenaltyEvaluator.CreateDefault().Running(Definition(Below)).Evaluate(SomeCase.WithCalls(2)).Outcome.Should().Be(Outcome.ReferredToHuman, "nothing counts the calls");

    [Test]
    public void Running_TwoRulesOfOneName_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateDefault().Running(Definition(Below), Definition(Below))).Should().Throw<ArgumentException>();

    private static IRuleDefinition Definition(string name) => PenaltyEvaluator.CreateDefault().RuleDefinitions.Single(r => r.Name == name);

    private static (string Name, string Json)[] Files() =>
        [.. BuiltInPolicies.Files().Where(f => f.Name.StartsWith("policies/harassment/", StringComparison.Ordinal))];

    private static PolicyFile Changed(string from, string to)
    {
        var file = Files().Single(f => f.Name.Contains("malicious"));
        file.Json.Should().Contain(from);
        return PolicyFiles.Read(file.Json.Replace(from, to), file.Name);
    }
}
