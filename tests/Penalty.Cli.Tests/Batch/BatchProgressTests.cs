using Microsoft.Extensions.Time.Testing;
using Penalty.Cli.Batch;
using Penalty.Cli.Running;

namespace Penalty.Cli.Tests.Batch;

public sealed class BatchProgressTests
{
    private readonly FakeTimeProvider _clock = new();
    private StringWriter _error = null!;

    [SetUp]
    public void Listen() => _error = new StringWriter { NewLine = "\n" };

    [TearDown]
    public void Tidy() => _error.Dispose();

    [Test]
    public void Show_WithAKnownLength_TellsRateShareAndTimeLeft()
    {
        using var host = Host();
        var progress = new BatchProgress(host, live: true, total: 1_000_000);

        _clock.Advance(TimeSpan.FromSeconds(10));
        progress.Show(new BatchTally(19_990, 10, 0, 250_000));

        _error.ToString().Should().Be("\r20,000 lines · 2,000/s · 25 % · left 00:30 · 10 failed\u001b[K");
    }

    [Test]
    public void Show_AfterAResumedRun_RatesOnlyWhatThisRunDid()
    {
        using var host = Host();
        var progress = new BatchProgress(host, live: true, total: 1_000_000);
        progress.Start(new BatchTally(50_000, 0, 50_000, 500_000));

        _clock.Advance(TimeSpan.FromSeconds(10));
        progress.Show(new BatchTally(60_000, 0, 50_000, 600_000));

        _error.ToString().Should().Be("\r60,000 lines · 1,000/s · 60 % · left 00:40\u001b[K");
    }

    [Test]
    public void Show_OfAPipe_TellsNoTimeLeft()
    {
        using var host = Host();
        var progress = new BatchProgress(host, live: true, total: null);

        _clock.Advance(TimeSpan.FromSeconds(1));
        progress.Show(new BatchTally(500, 0, 0, 1000));

        _error.ToString().Should().Be("\r500 lines · 500/s\u001b[K");
    }

    [Test]
    public void Show_SoonAfterTheLast_IsSilent()
    {
        using var host = Host();
        var progress = new BatchProgress(host, live: true, total: null);

        _clock.Advance(TimeSpan.FromMilliseconds(100));
        progress.Show(new BatchTally(500, 0, 0, 1000));

        _error.ToString().Should().BeEmpty();
    }

    [Test]
    public void Show_WhenNobodyLooks_IsSilent()
    {
        using var host = Host();
        var progress = new BatchProgress(host, live: false, total: null);

        _clock.Advance(TimeSpan.FromSeconds(1));
        progress.Show(new BatchTally(500, 0, 0, 1000));

        _error.ToString().Should().BeEmpty();
    }

    [Test]
    public void Complete_InChinese_Summarises()
    {
        using var host = Host();
        host.Language = Model.Language.ZhCn;
        var progress = new BatchProgress(host, live: false, total: null);

        _clock.Advance(TimeSpan.FromSeconds(7261));
        progress.Complete(new BatchTally(999_000, 1_000, 0, 1), complete: false, json: false);

        _error.ToString().Should().Be("已中止：1,000,000 行；裁定 999,000，失败 1,000；用时 2:01:01，每秒 137。\n");
    }

    private CliHost Host() => new() { Input = Stream.Null, Output = Stream.Null, Error = _error, Clock = _clock };
}
