namespace Penalty.Ledger.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BusyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Path => _folder.File("ledger.db");

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Post_LockedForTooLong_ThrowsAndBooksNothing()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path, new() { BusyTimeout = TimeSpan.FromMilliseconds(10) });
        using var other = RawFile.Open(Path);
        other.Run("BEGIN IMMEDIATE");

        var thrown = (await ledger.Invoking(l => l.PostAsync(Sample.Ruling("r1"))).Should().ThrowAsync<LedgerBusyException>()).Which;
        (await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync()).Should().BeEmpty("reading goes on");
        other.Run("ROLLBACK");

        thrown.Message.Should().Contain(Path).And.Contain("nothing was booked");
        thrown.Waited.Should().BeGreaterThan(TimeSpan.FromMilliseconds(10));
        (await ledger.PostAsync(Sample.Ruling("r1"))).IsNew.Should().BeTrue();
    }

    [Test]
    public async Task Post_LockedForAWhile_WaitsWithoutBlockingItsCaller()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path, new() { BusyTimeout = TimeSpan.FromSeconds(10) });
        using var other = RawFile.Open(Path);
        other.Run("BEGIN IMMEDIATE");

        var posts = Enumerable.Range(0, 20).Select(i => ledger.PostAsync(Sample.Ruling($"r{i}"))).ToList();
        posts.Should().NotContain(p => p.IsCompleted);
        other.Run("ROLLBACK");

        (await Task.WhenAll(posts)).Should().OnlyContain(r => r.IsNew);
    }

    [Test]
    public async Task Post_CancelledWhileItWaits_BooksNothing()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        using var other = RawFile.Open(Path);
        using var stop = new CancellationTokenSource();
        other.Run("BEGIN IMMEDIATE");

        Task[] posts = [ledger.PostAsync(Sample.Ruling("r1"), stop.Token), ledger.PostAsync(Sample.Ruling("r2"), stop.Token)];
        await stop.CancelAsync();
        foreach (var post in posts) await FluentActions.Awaiting(() => post).Should().ThrowAsync<OperationCanceledException>();
        other.Run("ROLLBACK");

        (await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task Post_CancelledWhileItBooks_BooksNothing()
    {
        using var stop = new CancellationTokenSource();
        await using var ledger = await SqliteLedger.OpenAsync(Path, new CancellingClock(stop));

        await ledger.Invoking(l => l.PostAsync(Sample.Ruling("r1"), stop.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await ledger.FindPostingAsync(Sample.Seller, "r1")).Should().BeNull();
        (await ledger.PostAsync(Sample.Ruling("r1"))).IsNew.Should().BeTrue();
    }

    [Test]
    public async Task Dispose_WhileCallsRun_WaitsForThemAndClosesTheFile()
    {
        var ledger = await RawFile.OpenLedgerAsync(Path);
        using var other = RawFile.Open(Path);
        other.Run("BEGIN IMMEDIATE");
        var post = ledger.PostAsync(Sample.Ruling("r1"));
        await Task.Delay(50);
        var dispose = ledger.DisposeAsync().AsTask();
        other.Run("ROLLBACK");
        other.Close();
        await dispose;

        (await post).IsNew.Should().BeTrue();
        _folder.Files.Should().Equal("ledger.db");
        await ledger.Invoking(l => l.PostAsync(Sample.Ruling("r2"))).Should().ThrowAsync<ObjectDisposedException>();
        await ledger.Invoking(l => l.FindPostingAsync("s", "p")).Should().ThrowAsync<ObjectDisposedException>();
        await ledger.DisposeAsync();
    }

    [Test]
    public async Task Open_ByManyAtOnce_MakesOneLedger()
    {
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RawFile.OpenLedgerAsync(Path)));
        var receipts = await Task.WhenAll(ledgers.SelectMany((l, i) => Enumerable.Range(0, 5).Select(n => l.PostAsync(Sample.Ruling($"r{(i + n) % 10}")))));

        receipts.Count(r => r.IsNew).Should().Be(10);
        var entries = await ledgers[0].ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
        entries.Select(e => e.Sequence).Should().Equal(Enumerable.Range(1, 20).Select(i => (long)i));
        foreach (var ledger in ledgers) await ledger.DisposeAsync();
    }

    [Test]
    public async Task Open_OptionsOutOfRange_Throws()
    {
        await FluentActions.Awaiting(() => RawFile.OpenLedgerAsync(Path, new() { MaxConcurrentReads = 0 })).Should().ThrowAsync<ArgumentOutOfRangeException>();
        await FluentActions.Awaiting(() => RawFile.OpenLedgerAsync(Path, new() { BusyTimeout = TimeSpan.FromTicks(-1) })).Should().ThrowAsync<ArgumentOutOfRangeException>();
        _folder.Files.Should().BeEmpty();
    }

    /// <summary>Cancels when the time is asked for, which is in the middle of booking.</summary>
    private sealed class CancellingClock(CancellationTokenSource stop) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            stop.Cancel();
            return Sample.Noon;
        }
    }
}
