using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Tests.Facade;

namespace Penalty.Tests.Telemetry;

/// <summary>Traces and metrics under the names that are documented, and no cost when nobody listens.</summary>
public sealed class TelemetryTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void Evaluate_Ruling_IsTracedWithWhatItCameTo()
    {
        using var listening = new Listening();
        Evaluator.Evaluate(SomeCase.WithCalls(12));
        var activity = listening.Activities.Should().ContainSingle().Subject;
        activity.OperationName.Should().Be("penalty.evaluate");
        activity.Status.Should().Be(ActivityStatusCode.Unset);
        activity.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["penalty.complaint.id"] = "complaint",
            ["penalty.outcome"] = "established",
            ["penalty.policies"] = new[] { "taobao-malicious-harassment" },
            ["penalty.rule.count"] = Evaluator.Rules.Count,
        });
    }

    [Test]
    public void Evaluate_Ruling_IsCountedAndTimed()
    {
        var time = new FakeTimeProvider();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithTimeProvider(time).WithRules(typeof(TakesHalfASecond)).Build();
        TakesHalfASecond.Clock = time;
        using var listening = new Listening();
        evaluator.Evaluate(SomeCase.WithCalls(4));
        listening.Measured.Should().Equal(
            ("penalty.evaluations [{case}]", 1, "penalty.outcome=not-established"),
            ("penalty.evaluation.duration [s]", 0.5, "penalty.outcome=not-established"));
    }

    [Test]
    public void Evaluate_RuleThatFails_IsCountedAsReferral()
    {
        using var listening = new Listening();
        WithOneRule.Evaluator<FailingAction>().Evaluate(SomeCase.WithCalls(5));
        listening.Measured.Should().Contain(("penalty.referrals [{case}]", 1, "penalty.rule=Failing action"))
            .And.Contain(("penalty.evaluations [{case}]", 1, "penalty.outcome=referred-to-human"));
        listening.Activities.Single().TagObjects.Should().Contain(KeyValuePair.Create<string, object?>("penalty.rule", "Failing action"));
    }

    [Test]
    public void Evaluate_NoPolicyInForce_IsTracedAndCountedAsAnError()
    {
        using var listening = new Listening();
        FluentActions.Invoking(() => Evaluator.Evaluate(SomeCase.WithCalls(5, SomeCase.Day.AddYears(-10)))).Should().Throw<PolicyNotFoundException>();
        listening.Activities.Single().Status.Should().Be(ActivityStatusCode.Error);
        listening.Measured.Should().Contain(("penalty.evaluations [{case}]", 1, "error.type=Penalty.PolicyNotFoundException"));
    }

    [Test]
    public async Task EvaluateAsync_Items_AreCountedByResult()
    {
        using var listening = new Listening();
        HarassmentCase[] cases = [SomeCase.WithCalls(1), SomeCase.WithCalls(5, SomeCase.Day.AddYears(-10)), SomeCase.WithCalls(2)];
        await foreach (var _ in Evaluator.EvaluateAsync(cases.ToAsyncEnumerable()))
        {
        }

        var items = listening.Measured.Where(m => m.Name == "penalty.batch.items [{item}]").Select(m => m.Tag).Order();
        items.Should().Equal("penalty.result=failed", "penalty.result=ruled", "penalty.result=ruled");
        listening.Measured.Where(m => m.Name == "penalty.batch.active [{item}]").Sum(m => m.Value).Should().Be(0);
        listening.Measured.Count(m => m.Name == "penalty.batch.active [{item}]").Should().Be(6);
    }

    [Test]
    public void Evaluate_Observer_IsToldOfRulingsAndFailures()
    {
        var observer = new Keeps();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(observer).Build();
        var ruling = evaluator.Evaluate(SomeCase.WithCalls(5));
        FluentActions.Invoking(() => evaluator.Evaluate(SomeCase.WithCalls(5, SomeCase.Day.AddYears(-10)))).Should().Throw<PolicyNotFoundException>();
        observer.Told.Should().HaveCount(2);
        observer.Told[0].Should().BeSameAs(ruling);
        observer.Told[1].Should().BeOfType<PolicyNotFoundException>();
    }

    [Test]
    public void Evaluate_NobodyListens_AllocatesNothingForIt()
    {
        var one = SomeCase.WithCalls(5);
        var before = Allocated(one);
        long listened;
        using (new Listening()) listened = Allocated(one);
        Allocated(one).Should().Be(before, "who no longer listens costs nothing");
        listened.Should().BeGreaterThan(before + 500, "an activity with its tags is allocated for who listens");
    }

    [Test]
    public void Evaluate_NobodyListens_MeasuresNothing()
    {
        var time = new CountsReadings();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithTimeProvider(time).WithObserver(new Keeps()).Build();
        evaluator.Evaluate(SomeCase.WithCalls(5));
        time.Readings.Should().Be(0, "an observer does not ask how long it took");
        using (new Listening()) evaluator.Evaluate(SomeCase.WithCalls(5));
        time.Readings.Should().Be(2);
    }

    private static long Allocated(HarassmentCase one)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            Evaluator.Evaluate(one);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - start);
        }

        return least;
    }

    private sealed class CountsReadings : FakeTimeProvider
    {
        public int Readings { get; private set; }

        public override long GetTimestamp()
        {
            Readings++;
            return base.GetTimestamp();
        }
    }

    private sealed class Keeps : IEvaluationObserver
    {
        public List<object> Told { get; } = [];

        public void Ruled(HarassmentCase harassmentCase, Ruling ruling) => Told.Add(ruling);

        public void Failed(HarassmentCase harassmentCase, Exception exception) => Told.Add(exception);
    }
}

/// <summary>Lets half a second pass on a clock, once a case.</summary>
[Name("Takes half a second")]
[Rules.Clause("F1")]
internal sealed class TakesHalfASecond : Rule
{
    public static FakeTimeProvider Clock { get; set; } = new();

    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => Clock.Advance(TimeSpan.FromMilliseconds(500)));
    }
}
