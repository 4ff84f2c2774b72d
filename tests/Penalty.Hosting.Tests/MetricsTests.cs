using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Penalty.Hosting.Tests;

/// <summary>Metrics of a host, by the clock that it registers.</summary>
public sealed class MetricsTests
{
    [Test]
    public void Evaluate_HostWithAClock_IsTimedByIt()
    {
        var time = new FakeTimeProvider();
        using var durations = new MetricCollector<double>(null, PenaltyTelemetry.MeterName, PenaltyTelemetry.EvaluationDuration, time);
        using var host = new AHost();
        var rules = new Takes(time, TimeSpan.FromMilliseconds(10));
        host.Services.AddSingleton<TimeProvider>(time).AddSingleton<IRuleObserver>(rules);
        host.Start().Evaluator.Evaluate(SomeCase.WithCalls(5));
        var measured = durations.GetMeasurementSnapshot().Single();
        measured.Value.Should().BeApproximately(0.01 * rules.Fired, 1e-9, "each rule that fires takes 10 ms");
        measured.Tags[PenaltyTelemetry.OutcomeAttribute].Should().Be("established");
    }

    [Test]
    public void Evaluate_SeveralCases_CountsThemByOutcome()
    {
        using var evaluations = new MetricCollector<long>(null, PenaltyTelemetry.MeterName, PenaltyTelemetry.Evaluations);
        using var host = new AHost().Start();
        foreach (var calls in new[] { 0, 5, 12 }) host.Evaluator.Evaluate(SomeCase.WithCalls(calls));
        evaluations.GetMeasurementSnapshot().GroupBy(m => m.Tags[PenaltyTelemetry.OutcomeAttribute]).ToDictionary(g => g.Key!, g => g.Sum(m => m.Value))
            .Should().BeEquivalentTo(new Dictionary<object, long> { ["not-established"] = 1, ["established"] = 2 });
    }

    private sealed class Takes(FakeTimeProvider time, TimeSpan each) : IRuleObserver
    {
        public int Fired { get; private set; }

        public void RuleFired(string rule, System.Collections.Immutable.ImmutableArray<string> facts)
        {
            Fired++;
            time.Advance(each);
        }

        public void ConditionEvaluated(ObservedCondition condition, bool held)
        {
        }
    }
}
