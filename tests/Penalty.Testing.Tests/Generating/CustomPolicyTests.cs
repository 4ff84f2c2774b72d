using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;

namespace Penalty.Testing.Tests.Generating;

/// <summary>A user's policy, with conduct of its own that a user's rule counts: the generator, the builder and the fixture know it as well.</summary>
public sealed class CustomPolicyTests
{
    private static readonly PolicyDocument Policy = PolicyReader.Read(
        BuiltInPolicies.Files().Single(f => f.Name.EndsWith("taobao-malicious-harassment.json", StringComparison.Ordinal)).Json
            .Replace("\"frequent-calls\"", "\"doorstep-visits\"", StringComparison.Ordinal)
            .Replace("\"calls-in-window\"", "\"visits\"", StringComparison.Ordinal)
            .Replace("\"calls-after-stop-request\"", "\"visits\"", StringComparison.Ordinal),
        "custom");

    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(Policy).WithRules(typeof(VisitsCounted)).Build();

    [Test]
    public void Build_CustomConduct_IsRuledOn()
    {
        var visited = Case.Filed().ByBuyer().With(10.Acts("visit").Within(3.Hours())).Alleging("doorstep-visits").ProvenBy(EvidenceKind.Other);
        Evaluator.Evaluate(visited).Should().BeEstablished().With(Severity.Serious).And.HaveFired<VisitsCounted>().And.Count(new ConductKind("doorstep-visits"), 10);
    }

    [Test]
    public void RuleFixture_CustomRule_RunsOnTheFactsOfACase() =>
        RuleFixture.For<VisitsCounted>().Given(Case.Of(3.Acts("visit")).Alleging("doorstep-visits"), Evaluator).Conclude().Only<Measurement>().Value.Should().Be(3);

    [Test]
    public void Generator_ToldWhatAMeasureCounts_IsDenseAroundItsBorders() => Met(CaseGenerator.For(Evaluator).Counting("visits", n => n.Acts("visit")), 50);

    [Test]
    public void Generator_NotToldWhatAMeasureCounts_GuessesObservationsNamedInThePolicy()
    {
        var kinds = CaseGenerator.For(Evaluator).Cases(500).SelectMany(c => c.Observations).Select(o => o.Kind).Distinct();
        kinds.Should().Contain(["doorstep-visits", "visits", "seller", "seller-agent"], "they are the conduct, its measure, and the codes among its parameters");
    }

    private static void Met(CaseGenerator generator, int often)
    {
        var found = generator.Cases(3000).Select(Evaluator.Evaluate).ToList();
        found.Should().OnlyContain(r => r.Outcome != Outcome.ReferredToHuman);
        var counts = found.SelectMany(r => r.Findings).Where(f => f.Conduct.Code == "doorstep-visits").Select(f => f.Acts.Length).ToList();
        foreach (var number in new[] { 5, 9, 10, 11, 29, 30, 31 }) counts.Count(c => c == number).Should().BeGreaterThan(often, "{0} lies at a border", number);
        found.SelectMany(r => r.Findings).Select(f => f.Missing?.Found).Count(n => n == 4).Should().BeGreaterThan(often);
    }
}

[Name("Visits counted")]
[Clause("F1.1")]
[Measures("visits")]
public sealed class VisitsCounted : Rule
{
    public override void Define()
    {
        Allegation allegation = null!;
        IEnumerable<Observation> visits = null!;

        When()
            .Match(() => allegation, a => a.Needs("visits"))
            .Query(() => visits, q => q.Match<Observation>(o => o.IncidentId == allegation.IncidentId, o => o.Kind == "visit").Collect());

        Then()
            .Yield(_ => Measurement.Of(allegation, "visits", new LocalizedText("visits", "上门"), visits, null));
    }
}
