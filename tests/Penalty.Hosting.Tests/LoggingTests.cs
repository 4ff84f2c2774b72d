using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Penalty.Hosting.Tests;

/// <summary>What is logged, under which event ids.</summary>
public sealed class LoggingTests
{
    [Test]
    public void Start_Evaluator_LogsWhatItRunsOn()
    {
        using var host = new AHost().Start();
        _ = host.Evaluator;
        var record = host.Log.Single(r => r.Id.Id == 1);
        record.Level.Should().Be(LogLevel.Information);
        record.Message.Should().Contain($"{host.Evaluator.Rules.Count} rules").And.Contain("taobao-malicious-harassment 1.0").And.Contain("runtime nrules 1.0.4");
        host.Log.Should().OnlyContain(r => r.Id.Id == 1);
    }

    [Test]
    public void Start_RuleSetWithWarnings_LogsEach()
    {
        using var host = new AHost(("Penalty:Without:0", "Points are deducted")).Start();
        var warnings = host.Evaluator.Warnings;
        var records = host.Log.Where(r => r.Id.Id == 2).ToList();
        records.Should().HaveCount(warnings.Length).And.OnlyContain(r => r.Level == LogLevel.Warning);
        records[0].Message.Should().StartWith("NumberNotUsed: ").And.Contain("a value that no rule uses");
    }

    [Test]
    public void Evaluate_Ruling_IsLoggedAtDebug()
    {
        using var host = new AHost().Start();
        host.Evaluator.Evaluate(SomeCase.WithCalls(5));
        var record = host.Log.Single(r => r.Id.Id == 10);
        (record.Level, record.Message).Should().Be((LogLevel.Debug, "Complaint complaint: Established"));
    }

    [Test]
    public void Evaluate_Referral_IsLoggedAsAWarning()
    {
        using var host = new AHost();
        host.Services.ConfigurePenalty((_, b) => b.WithRules(typeof(Broken)));
        host.Start().Evaluator.Evaluate(SomeCase.WithCalls(5));
        var record = host.Log.Single(r => r.Id.Id == 11);
        (record.Level, record.Message).Should().Be((LogLevel.Warning, "Complaint complaint is referred to a human; rule 'Broken': broken on purpose"));
    }

    [Test]
    public void Evaluate_NoPolicyInForce_IsLoggedAsAnError()
    {
        using var host = new AHost().Start();
        host.Evaluator.Invoking(e => e.Evaluate(SomeCase.WithCalls(5, years: -10))).Should().Throw<PolicyNotFoundException>();
        var record = host.Log.Single(r => r.Id.Id == 12);
        record.Level.Should().Be(LogLevel.Error);
        record.Exception.Should().BeOfType<PolicyNotFoundException>();
    }

    [Test]
    public void Log_AnyCase_NamesNoParty()
    {
        using var host = new AHost().Start();
        host.Evaluator.Evaluate(SomeCase.WithCalls(12));
        host.Log.Should().NotContain(r => r.Message.Contains("buyer") || r.Message.Contains("seller"));
    }
}
