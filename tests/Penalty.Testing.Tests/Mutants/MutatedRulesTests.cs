using System.Collections.Concurrent;
using System.Collections.Immutable;
using Penalty.Model.Rulings;
using Penalty.Testing.Tests.Coverage;
using static Penalty.Testing.Tests.Mutants.Mutation;

namespace Penalty.Testing.Tests.Mutants;

/// <summary>Runs of tests over mutants.</summary>
public sealed class MutatedRulesTests
{
    private const string Raised = "policy 'taobao-malicious-harassment', conducts[0].threshold.atLeast.value: 5 becomes 6";
    private const string Lowered = "policy 'taobao-malicious-harassment', conducts[0].threshold.atLeast.value: 5 becomes 4";

    private static readonly MutatedRules Rules = MutatedRules.Of(OwnSuite.Evaluator()).OfPolicies(p => p == "taobao-malicious-harassment").OfRules(r => r == "No such conduct");
    private static readonly MutationOptions TheTwo = new() { Only = m => m.Id is Raised or Lowered };

    [Test]
    public void Test_ChangeThatATestNotices_IsKilledAndSaysByWhat()
    {
        var report = Rules.Test(FiveCallsAreEnough, TheTwo);
        report.Mutants.Select(m => (m.Change, m.Status)).Should().Equal(("5 becomes 6", MutantStatus.Killed), ("5 becomes 4", MutantStatus.Survived));
        report.Mutants[0].Reason.Should().Be("InvalidOperationException: Five calls were not enough.");
        report.Mutants[1].Reason.Should().BeNull();
    }

    [Test]
    public void Test_CaseOnTheOtherSideOfTheLimit_KillsTheOtherMutant() => Rules.Test(
        e =>
        {
            FiveCallsAreEnough(e);
            Demand(e.Evaluate(Watched.Calls(4)).Outcome == Outcome.NotEstablished, "Four calls were enough.");
        },
        TheTwo).Killed.ToString().Should().Be("100.0 % (2 of 2)");

    [Test]
    public void Test_TestsThatFailOnTheUnchangedRules_AreRefused()
    {
        var error = FluentActions.Invoking(() => Rules.Test(_ => throw new InvalidOperationException("on purpose"))).Should().Throw<PenaltyAssertionException>().Which;
        error.InnerException!.Message.Should().Be("on purpose");
        error.Message.Should().Be("""
            Expected: tests that pass on the unchanged rules and policies.
            Found:    InvalidOperationException: on purpose
            Where:    in the tests that were given, before any mutant.
            To do:    Make the tests pass first, and let them test the evaluator that they are given.
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Test_AcceptedMutant_IsNotTestedAndNotCounted()
    {
        var tested = 0;
        var report = Rules.Test(_ => Interlocked.Increment(ref tested), TheTwo with { Accepted = Accepting(Lowered, "nobody calls four times") });
        tested.Should().Be(2, "the unchanged rules and one mutant");
        report.Mutants[1].Should().Match<MutantResult>(m => m.Status == MutantStatus.Accepted && m.Reason == "nobody calls four times");
        report.Killed.Of.Should().Be(1);
    }

    [Test]
    public void Test_AcceptedIdThatNoMutantHas_IsRefused() =>
        FluentActions.Invoking(() => Rules.Test(FiveCallsAreEnough, new MutationOptions { Accepted = Accepting("rule 'gone': left out", "it was so") }))
            .Should().Throw<PenaltyAssertionException>().WithMessage("Expected: accepted ids*Found:    1 that no mutant has*To do:    Remove the ids below*rule 'gone': left out");

    [Test]
    public void Test_ChangeThatLeavesNoRule_IsNotValid()
    {
        var report = MutatedRules.Of(EvaluatorOf(typeof(NoWithdrawal))).OfPolicies(_ => false).Test(_ => { }, new MutationOptions { Only = m => m.Kind == MutantKind.ExistenceDropped });
        report.Mutants.Should().ContainSingle().Which.Should().Match<MutantResult>(m => m.Status == MutantStatus.NotValid && m.Reason != null);
        report.Killed.Of.Should().Be(0);
    }

    [Test]
    public void Test_FewerThanThereAre_AreSpreadEvenlyAndAlwaysTheSame()
    {
        var options = new MutationOptions { MaxMutants = 5 };
        var report = Rules.Test(_ => { }, options);
        var tested = report.Mutants.Index().Where(m => m.Item.Status == MutantStatus.Survived).Select(m => m.Index).ToList();
        var all = Rules.Mutants.Length;
        tested.Should().Equal(0, all / 5, 2 * all / 5, 3 * all / 5, 4 * all / 5);
        report.CountOf(MutantStatus.NotRun).Should().Be(all - 5);
        Rules.Test(_ => { }, options).Mutants.Should().Equal(report.Mutants);
    }

    [Test]
    public void Test_TimeIsUp_BeginsNoFurtherMutants()
    {
        var clock = new Clock();
        var report = Rules.Test(_ => clock.Advance(TimeSpan.FromMinutes(1)), new MutationOptions { MaxParallel = 1, TimeLimit = TimeSpan.FromMinutes(3), Time = clock });
        report.CountOf(MutantStatus.Survived).Should().Be(3);
        report.CountOf(MutantStatus.NotRun).Should().Be(Rules.Mutants.Length - 3);
    }

    [Test]
    public void Test_OneAtATime_IsNotCalledTwiceAtOnce()
    {
        var (running, most) = (0, 0);
        Rules.Test(
            _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                Interlocked.Decrement(ref running);
            },
            new MutationOptions { MaxParallel = 1, MaxMutants = 40 });
        most.Should().Be(1);
    }

    [Test]
    public void Test_Parallel_GivesTheReportOfOneAfterTheOther()
    {
        var options = new MutationOptions { MaxMutants = 60 };
        Rules.Test(FiveCallsAreEnough, options with { MaxParallel = 4 }).ToJson().Should().Be(Rules.Test(FiveCallsAreEnough, options with { MaxParallel = 1 }).ToJson());
    }

    [Test]
    public void OfPoliciesAndRules_SomeOnly_MakesNoOtherMutants() =>
        Rules.Mutants.Should().OnlyContain(m => m.Where.Contains("taobao-malicious-harassment") || m.Where.Contains("No such conduct"))
            .And.Contain(m => m.Kind == MutantKind.RuleDropped).And.Contain(m => m.Kind == MutantKind.NumberRaised);

    [Test]
    public void Test_Progress_IsToldAfterEachMutant()
    {
        var told = new Told();
        Rules.Test(FiveCallsAreEnough, TheTwo with { MaxParallel = 1 }, told);
        told.Steps.Should().Equal(new MutationProgress(1, 2, 0), new MutationProgress(2, 2, 1));
    }

    [Test]
    public void Test_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var tested = 0;
        FluentActions.Invoking(() => Rules.Test(_ => { if (Interlocked.Increment(ref tested) == 3) stop.Cancel(); }, new MutationOptions { MaxParallel = 1 }, null, stop.Token))
            .Should().Throw<OperationCanceledException>();
        tested.Should().Be(3);
    }

    [Test]
    public void Test_TestsThatAreCancelledThemselves_NoticeTheMutant() =>
        Rules.Test(e => { if (e.Evaluate(Watched.Calls(5)).Outcome != Outcome.Established) throw new OperationCanceledException(); }, TheTwo)
            .Mutants[0].Status.Should().Be(MutantStatus.Killed);

    [Test]
    public void Test_AssertionsOfNUnitInAContextOfTheirOwn_KillWithoutFailingThisTest()
    {
        var report = Rules.Test(
            e =>
            {
                using var own = new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext();
                Assert.That(e.Evaluate(Watched.Calls(5)).Outcome, Is.EqualTo(Outcome.Established));
            },
            TheTwo);
        report.Mutants[0].Status.Should().Be(MutantStatus.Killed);
    }

    private static void FiveCallsAreEnough(PenaltyEvaluator evaluator) =>
        Demand(evaluator.Evaluate(Watched.Calls(5)).Outcome == Outcome.Established, "Five calls were not enough.\nThey should be.");

    private static ImmutableSortedDictionary<string, string> Accepting(string id, string reason) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(id, reason);

    private sealed class Told : IProgress<MutationProgress>
    {
        public ConcurrentQueue<MutationProgress> Steps { get; } = [];

        public void Report(MutationProgress value) => Steps.Enqueue(value);
    }

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
