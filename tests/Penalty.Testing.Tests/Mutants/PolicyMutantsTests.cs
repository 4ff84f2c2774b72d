using Penalty.Model.Json;
using Penalty.Model.Rulings;
using Penalty.Testing.Tests.Coverage;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>What is changed in policies.</summary>
public sealed class PolicyMutantsTests
{
    private const string At = "policy 'taobao-malicious-harassment', ";

    private static readonly PenaltyEvaluator BuiltIn = PenaltyEvaluator.CreateDefault();
    private static readonly IReadOnlyList<Mutant> All = OfHarassment(BuiltIn).Mutants;

    [TestCase(MutantKind.NumberRaised, "conducts[0].threshold.atLeast.value: 5 becomes 6")]
    [TestCase(MutantKind.NumberLowered, "conducts[0].threshold.atLeast.value: 5 becomes 4")]
    [TestCase(MutantKind.NumberRaised, "conducts[0].indirectEvidenceWeight.value: 0.8 becomes 0.9")]
    [TestCase(MutantKind.NumberLowered, "conducts[0].parameters.window.value: \"PT24H\" becomes \"PT23H\"")]
    [TestCase(MutantKind.NumberRaised, "sanctions[1].points.value: 12 becomes 13")]
    [TestCase(MutantKind.NumberLowered, "sanctions[0].compensation.amount.value: 300 becomes 299")]
    [TestCase(MutantKind.CodeChanged, "sanctions[0].pointClass: \"a\" becomes \"b\"")]
    [TestCase(MutantKind.CodeChanged, "sanctions[0].compensation.payee: \"buyer\" becomes \"platform\"")]
    [TestCase(MutantKind.CodeChanged, "severity.default.value: \"general\" becomes \"serious\"")]
    [TestCase(MutantKind.CodeChanged, "conducts[0].threshold.measure: \"calls-in-window\" becomes \"offensive-items\"")]
    [TestCase(MutantKind.FlagFlipped, "withdrawal.afterRuling.value: false becomes true")]
    [TestCase(MutantKind.EntryDropped, "conducts[0].provenBy.value[0]: \"call-record\" is left out")]
    [TestCase(MutantKind.EntryDropped, "severity.criteria[3]: left out (repeated-items)")]
    [TestCase(MutantKind.PartDropped, "sanctions[0].compensation: left out")]
    [TestCase(MutantKind.PartDropped, "conducts[0].parameters.window: left out")]
    public void Mutants_OfTheBuiltInPolicies_HaveThisOne(MutantKind kind, string change) =>
        All.Should().ContainSingle(m => m.Id == At + change).Which.Kind.Should().Be(kind);

    [Test]
    public void Mutants_OfPolicies_LeaveHeadTextsCitationsAndNamesAlone() =>
        All.Should().NotContain(m => System.Text.RegularExpressions.Regex.IsMatch(
            m.Where, @", (area|id|family|version|title|effective|sources|clauses)|\.(basis|why|clause|id|title|text|en|zh-CN)\b"));

    [Test]
    public void Mutants_OfPolicies_AreValidAndSayWhatTheOriginalDoesNot()
    {
        var original = BuiltIn.AllPolicies.Select(p => p.ContentHash).ToHashSet();
        foreach (var mutant in All)
        {
            var policies = mutant.Build().AllPolicies;
            policies.Count(p => !original.Contains(p.ContentHash)).Should().Be(1, mutant.Id);
            policies.Should().OnlyContain(p => PolicyFiles.Read(p.Head.Json, p.Head.FileName).ContentHash == p.ContentHash);
        }
    }

    [Test]
    public void Mutants_MadeTwice_AreTheSameInTheSameOrder()
    {
        var again = OfHarassment(PenaltyEvaluator.CreateDefault()).Mutants;
        again.Select(m => m.Id).Should().Equal(All.Select(m => m.Id)).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Build_NumberRaised_RulesByIt()
    {
        var mutant = All.Single(m => m.Id == At + "conducts[0].threshold.atLeast.value: 5 becomes 6");
        mutant.Build().Evaluate(Watched.Calls(5)).Outcome.Should().Be(Outcome.NotEstablished);
        BuiltIn.Evaluate(Watched.Calls(5)).Outcome.Should().Be(Outcome.Established);
    }

    [Test]
    public void Mutants_OfAPolicyOfOnesOwn_ChangeItsNumbers()
    {
        var own = BuiltInPolicies.Files().Where(f => f.Name.StartsWith("policies/harassment/", StringComparison.Ordinal))
            .Select(f => PolicyFiles.Read(f.Json.Replace("\"value\": 300", "\"value\": 450.50", StringComparison.Ordinal), f.Name));
        var mutants = OfHarassment(PenaltyEvaluator.CreateBuilder().WithPolicies([.. own]).Build()).Mutants;
        mutants.Should().Contain(m => m.Id == At + "sanctions[0].compensation.amount.value: 450.50 becomes 450.51");
    }

    [Test]
    public void Mutants_OfAPolicyWithoutText_AreNone()
    {
        var bare = BuiltInPolicies.Load().Select(p => p with { Head = p.Head with { Json = string.Empty } });
        OfHarassment(PenaltyEvaluator.CreateBuilder().WithPolicies([.. bare]).Build()).Mutants.Should().BeEmpty();
    }

    [Test]
    public void Mutants_OfPoliciesOfEveryArea_AreMade()
    {
        var areas = BuiltIn.AllPolicies.Where(p => p.Area is "points" or "alerts").ToList();
        var mutants = MutatedRules.Of(BuiltIn).OfRules(_ => false).OfPolicies(id => areas.Any(p => p.Id == id)).Mutants;
        areas.Should().OnlyContain(p => mutants.Any(m => m.Where.StartsWith($"policy '{p.Id}'", StringComparison.Ordinal)));
        mutants.Should().Contain(m => m.Id == "policy 'taobao-points', thresholds[0].points.value: 12 becomes 13");
    }

    private static MutatedRules OfHarassment(PenaltyEvaluator evaluator) =>
        MutatedRules.Of(evaluator).OfPolicies(OwnSuite.Policies.Contains).OfRules(_ => false);
}
