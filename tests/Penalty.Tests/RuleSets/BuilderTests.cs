using NRules.Fluent;
using Penalty.Model.Rulings;

namespace Penalty.Tests.RuleSets;

/// <summary>Rules are loaded, replaced and removed by name, tag, class or definition.</summary>
public sealed class BuilderTests
{
    private const string Remarks = "Remark on the complaint";
    private const string Window = "Calls in the busiest window";

    private static IEnumerable<string> NamesOf(PenaltyEvaluator evaluator) => evaluator.Rules.Select(r => r.Name);

    [Test]
    public void WithRules_Class_RunsIt()
    {
        var ruling = PenaltyEvaluator.CreateBuilder().WithRules(typeof(RemarkOnComplaint)).Build().Evaluate(SomeCase.WithCalls(1));
        ruling.Explanation.Steps.Should().ContainSingle(s => s.Rule == Remarks).Which.Conclusion.Should().Be("remark/complaint");
    }

    [Test]
    public void WithRules_Definition_RunsIt()
    {
        var definition = new RuleDefinitionFactory().Create(new RemarkOnComplaint());
        var ruling = PenaltyEvaluator.CreateBuilder().WithRules(definition).Build().Evaluate(SomeCase.WithCalls(1));
        ruling.Explanation.Steps.Should().ContainSingle(s => s.Rule == Remarks);
    }

    [Test]
    public void WithRules_Assembly_RunsItsPublicRules()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithoutBuiltInRules().WithRules(typeof(Rules.ClauseAttribute).Assembly).Build();
        NamesOf(evaluator).Should().Equal(NamesOf(PenaltyEvaluator.CreateDefault()));
    }

    [Test]
    public void WithRules_SameAssemblyTwice_LoadsItOnce()
    {
        var assembly = typeof(Rules.ClauseAttribute).Assembly;
        NamesOf(PenaltyEvaluator.CreateBuilder().WithRules(assembly).WithRules(assembly).Build()).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Without_Name_LeavesThatRuleOut()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without("Proven by admission").Build();
        NamesOf(PenaltyEvaluator.CreateDefault()).Except(NamesOf(evaluator)).Should().Equal("Proven by admission");
    }

    [Test]
    public void Without_Tag_LeavesOutAllThatHaveIt()
    {
        var tagged = PenaltyEvaluator.CreateDefault().Rules.Where(r => r.Clauses.Contains("F3.5")).Select(r => r.Name).ToList();
        tagged.Should().HaveCountGreaterThan(1);
        var evaluator = PenaltyEvaluator.CreateBuilder().Without("clause:F3.5").Build();
        NamesOf(PenaltyEvaluator.CreateDefault()).Except(NamesOf(evaluator)).Should().BeEquivalentTo(tagged);
    }

    [Test]
    public void Without_TagOfARuleAddedByItself_KeepsIt()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Without("clause:F3.5").WithRules(typeof(Rules.Harassment.Findings.ProvenByAdmission)).Build();
        evaluator.Rules.Where(r => r.Clauses.Contains("F3.5")).Select(r => r.Name).Should().Equal("Proven by admission");
    }

    [Test]
    public void Replace_NameByARuleOfTheSameName_RunsTheOther()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Replace(Window, typeof(NoCallsCounted)).Build();
        NamesOf(evaluator).Should().Equal(NamesOf(PenaltyEvaluator.CreateDefault()));
        evaluator.Evaluate(SomeCase.WithCalls(12)).Findings.Single().Status.Should().Be(FindingStatus.NoSuchConduct);
    }

    [Test]
    public void Replace_Tag_RunsOneRuleInPlaceOfAll()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().Replace("clause:F3.5", typeof(RemarkOnComplaint)).Build();
        evaluator.Rules.Should().NotContain(r => r.Clauses.Contains("F3.5")).And.ContainSingle(r => r.Name == Remarks);
    }

    [Test]
    public void WithoutBuiltInRules_OneRuleAdded_IsAllThatRuns()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithoutBuiltInRules().WithRules(typeof(WhateverIsAlleged)).Build();
        NamesOf(evaluator).Should().Equal("Whatever is alleged is found");
        evaluator.Evaluate(SomeCase.WithCalls(12)).Findings.Single().Status.Should().Be(FindingStatus.NotCovered);
    }
}
