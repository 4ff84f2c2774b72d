using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>Evaluators: how they are built, and what a ruling of theirs holds.</summary>
public sealed class FacadeTests
{
    [Test]
    public void Evaluate_PolicyFileWithOtherNumbers_FollowsThem()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(Changed(("\"value\": 2,\n        \"basis\": \"F4.1\"", "\"value\": 7,\n        \"basis\": \"F4.1\""), ("\"value\": 300", "\"value\": 450.5"))).Build();
        var sanction = evaluator.Evaluate(SomeCase.WithCalls(5)).Sanctions.Single();
        sanction.Points.Should().Be(new PointDeduction(PointClass.A, 7));
        sanction.Compensation!.Amount.Should().Be(450.5m);
    }

    [Test]
    public void Evaluate_NoPolicyInForce_Throws() =>
        FluentActions.Invoking(() => PenaltyEvaluator.CreateDefault().Evaluate(SomeCase.WithCalls(5, SomeCase.Day.AddYears(-10))))
            .Should().Throw<PolicyNotFoundException>().WithMessage("*2013*").Which.In(Language.ZhCn).Should().Contain("2013").And.Contain("没有生效的规则");

    [Test]
    public void Evaluate_FromSeveralThreads_GivesTheSameRulings()
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var expected = PenaltyJson.Write(evaluator.Evaluate(SomeCase.WithCalls(12)));
        Enumerable.Range(0, 64).AsParallel().Select(_ => PenaltyJson.Write(evaluator.Evaluate(SomeCase.WithCalls(12)))).Distinct()
            .Should().Equal(expected);
    }

    [Test]
    public void Explanation_EveryStep_FollowsFromFactsOrEarlierSteps()
    {
        var explanation = PenaltyEvaluator.CreateDefault().Evaluate(SomeCase.WithCalls(12)).Explanation;
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
        var json = BuiltInPolicies.Files().Single(f => f.Name.Contains("malicious-harassment")).Json.Replace("\r", "");
        foreach (var (from, to) in changes)
        {
            json.Should().Contain(from);
            json = json.Replace(from, to);
        }

        return PolicyReader.Read(json);
    }
}
