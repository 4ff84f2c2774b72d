using Penalty.Model.Cases;
using Penalty.Testing.Tests.Coverage;
using static Penalty.Testing.Tests.Coverage.Watched;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>What is changed in rules, and that the change does what it says.</summary>
public sealed class RuleMutantsTests
{
    private const string Rule = "rule 'Long calls'";
    private const string Limit = "condition 'PhoneCall: call.Duration >= TimeSpan.FromSeconds(5)'";
    private const string Both = "condition 'PhoneCall: call.Answered && call.Caller == Actor.Seller'";

    private static readonly PenaltyEvaluator Original = Mutation.EvaluatorOf(typeof(LongCalls));
    private static readonly MutatedRules Mutated = MutatedRules.Of(Original).OfPolicies(_ => false);
    private static readonly Withdrawal Withdrawal = new() { Id = "w", Path = WithdrawalPath.ByBuyer, SubmittedAt = Call().At.AddDays(2) };

    [Test]
    public void Mutants_OfARule_AreEachPartOnItsOwn() =>
        Mutated.Mutants.Select(m => $"{m.Kind} {m.Id[Rule.Length..]}").Should().Equal(
            "RuleDropped : left out",
            $"ConditionDropped , {Limit}: left out",
            $"LimitMoved , {Limit}: 'call.Duration >= TimeSpan.FromSeconds(5)' becomes 'call.Duration > TimeSpan.FromSeconds(5)'",
            $"ConditionDropped , {Both}: left out",
            $"ConditionDropped , {Both}: 'call.Answered' is left out",
            $"ConditionDropped , {Both}: 'call.Caller == Actor.Seller' is left out",
            "ExistenceTurned , no Withdrawal: looks for one instead of none",
            "ExistenceDropped , no Withdrawal: left out",
            "ExistenceTurned , any Evidence: looks for none instead of one",
            "ExistenceDropped , any Evidence: left out",
            "ConditionDropped , condition 'any Evidence: it.IncidentId == call.IncidentId': left out",
            "FilterDropped , filter: complaint.Id != call.Id: left out");

    private static IEnumerable<TestCaseData> Changes()
    {
        var call = Case(Call());
        yield return Change(": left out", call, 1, 0);
        yield return Change($", {Limit}: left out", Case(Call() with { Duration = TimeSpan.FromSeconds(4) }), 0, 1);
        yield return Change($", {Limit}: 'call.Duration >= TimeSpan.FromSeconds(5)' becomes 'call.Duration > TimeSpan.FromSeconds(5)'", call, 1, 0);
        yield return Change($", {Both}: left out", Case(Call(answered: false, caller: Actor.Other)), 0, 1);
        yield return Change($", {Both}: 'call.Answered' is left out", Case(Call(answered: false)), 0, 1);
        yield return Change($", {Both}: 'call.Caller == Actor.Seller' is left out", Case(Call(caller: Actor.Other)), 0, 1);
        yield return Change(", no Withdrawal: looks for one instead of none", call, 1, 0);
        yield return Change(", no Withdrawal: looks for one instead of none", call with { Withdrawals = [Withdrawal] }, 0, 1);
        yield return Change(", no Withdrawal: left out", call with { Withdrawals = [Withdrawal] }, 0, 1);
        yield return Change(", any Evidence: looks for none instead of one", call, 1, 0);
        yield return Change(", any Evidence: left out", call with { Evidence = [] }, 0, 1);
        yield return Change(", condition 'any Evidence: it.IncidentId == call.IncidentId': left out", call with { Evidence = [call.Evidence[0] with { IncidentId = "another" }] }, 0, 1);
        yield return Change(", filter: complaint.Id != call.Id: left out", Case(Call() with { Id = "complaint-01" }), 0, 1);
    }

    [TestCaseSource(nameof(Changes))]
    public void Build_Change_FiresWhereTheOriginalDoesNotAndTheOtherWayRound(string id, HarassmentCase harassmentCase, int original, int mutant)
    {
        Original.Firings(harassmentCase).Should().Be(original);
        Mutated.Mutant(id).Build().Firings(harassmentCase).Should().Be(mutant);
    }

    [Test]
    public void Mutants_OfEveryKindOfElement_CanBeBuilt()
    {
        var mutants = MutatedRules.Of(Mutation.EvaluatorOf(typeof(EveryKind), typeof(ManyShapes))).OfPolicies(_ => false).Mutants;
        mutants.Should().HaveCountGreaterThan(25);
        foreach (var mutant in mutants) FluentActions.Invoking(mutant.Build).Should().NotThrow(mutant.Id);
    }

    [Test]
    public void Build_ConditionOfWhatAllHaveToBe_IsLeftOut()
    {
        var original = Mutation.EvaluatorOf(typeof(EveryKind));
        var oneSilent = Case(Call(0, answered: false) with { AfterStopRequest = true }, Call(1) with { Duration = TimeSpan.Zero });
        original.Firings(oneSilent).Should().Be(0);
        MutatedRules.Of(original).OfPolicies(_ => false).Mutant("rule 'Every kind', condition 'all PhoneCall: it.Duration > TimeSpan.Zero': left out").Build().Firings(oneSilent).Should().Be(1);
    }

    [Test]
    public void Mutants_OfOneRuleAmongOthers_LeaveTheOthersAsTheyAre()
    {
        var original = PenaltyEvaluator.CreateDefault();
        var mutant = MutatedRules.Of(original).OfPolicies(_ => false).Mutant("rule 'No such conduct', condition 'Measurement: measured.Value == 0': left out").Build();
        mutant.RuleDefinitions.Where(r => r.Name != "No such conduct").Should().Equal(original.RuleDefinitions.Where(r => r.Name != "No such conduct"));
        mutant.Rules.Should().HaveCount(original.Rules.Count);
    }

    private static TestCaseData Change(string change, HarassmentCase harassmentCase, int original, int mutant) =>
        new TestCaseData(Rule + change, harassmentCase, original, mutant).SetArgDisplayNames(change, $"{original} to {mutant}");
}
