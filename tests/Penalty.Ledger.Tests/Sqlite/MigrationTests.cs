using System.Security.Cryptography;

namespace Penalty.Ledger.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MigrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public MigrationTests() => RawFile.MakeVersion1(Path);

    private string Path => _folder.File("ledger.db");

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Open_Version1_TakesItForwardWithEveryEntry()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        var read = await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
        var at = new DateTimeOffset(639010655999999999, TimeSpan.Zero).ToOffset(TimeSpan.FromHours(8));
        var points = Sample.Points("r1") with { At = at };
        var reversal = Sample.Reversing(points) with { At = new(639011520000000000, TimeSpan.Zero) };

        read.Select(e => e.Entry).Should().Equal(points, Sample.Owed("r1") with { At = at }, reversal);
        read.Select(e => (e.PostingId, e.Sequence, e.RecordedAt.UtcTicks)).Should().Equal(
            ("r1", 1, 639010944000000001), ("r1", 2, 639010944000000001), ("r1/reversed/appeal-1", 3, 639011808000000000));
        read[2].Entry.At.Offset.Should().Be(TimeSpan.FromMinutes(-210));
        (await ledger.FindPostingAsync(Sample.Seller, "r2"))!.Entries.Should().BeEmpty();
        (await ledger.SellersAsync().ToListAsync()).Should().Equal(Sample.Seller, "卖家");
    }

    [Test]
    public async Task Open_Version1_IsThenAsAnyOther()
    {
        await using (var ledger = await RawFile.OpenLedgerAsync(Path))
        {
            (await ledger.CheckAsync()).Should().BeEquivalentTo(new { SchemaVersion = 2, Postings = 4, Entries = 4, IsSound = true });
            (await ledger.PostAsync(Sample.Ruling("r9"))).Posting.Entries.Select(e => e.Sequence).Should().Equal(4, 5);
        }

        await using var again = await RawFile.OpenLedgerAsync(Path);
        (await again.CheckAsync()).IsSound.Should().BeTrue();
    }

    [Test]
    public async Task Open_Version1ByManyAtOnce_TakesItForwardOnce()
    {
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RawFile.OpenLedgerAsync(Path)));
        foreach (var ledger in ledgers)
        {
            (await ledger.CheckAsync()).IsSound.Should().BeTrue();
            await ledger.DisposeAsync();
        }
    }

    [Test]
    public async Task Open_Version1ThatCannotBeTakenForward_StaysAsItIs()
    {
        RawFile.Run(Path, "CREATE INDEX posting_by_time ON posting (recorded_at)");
        var before = await File.ReadAllBytesAsync(Path);

        var open = () => RawFile.OpenLedgerAsync(Path);

        (await open.Should().ThrowAsync<LedgerFileException>()).Which.Message.Should().Contain("posting_by_time");
        (await File.ReadAllBytesAsync(Path)).Should().Equal(before, "all steps are one transaction");
        _folder.Files.Should().Equal("ledger.db");
    }

    [Test]
    public async Task Post_FileTakenForwardByALaterRelease_IsRefused()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        await ledger.PostAsync(Sample.Ruling("r8"));
        RawFile.Run(Path, "PRAGMA user_version = 3");

        var post = () => ledger.PostAsync(Sample.Ruling("r9"));
        var find = () => ledger.FindPostingAsync(Sample.Seller, "r8");

        (await post.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.NewerVersion);
        (await find.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.NewerVersion);
    }

    [Test]
    public async Task Post_FileSetBackMeanwhile_IsRefused()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        RawFile.Run(Path, "PRAGMA user_version = 1");
        var post = () => ledger.PostAsync(Sample.Ruling("r9"));
        (await post.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.Damaged);
    }

    /// <summary>Files that they made exist: what differs from them is refused, so an edit would lock users out. Add a script instead.</summary>
    [TestCase("001.sql", "88EC7EA4ABADF3F3447E9C732A7BFFDC29214F0EFF486A344C52B9003D14738A")]
    [TestCase("002.sql", "C6BEBBA8D191ACE1970C241D4E3A500859413139A9D5D8D798319C6FFB68C695")]
    public void Scripts_Released_AreNeverEdited(string script, string sha256)
    {
        using var stream = typeof(SqliteLedger).Assembly.GetManifestResourceStream(script)!;
        Convert.ToHexString(SHA256.HashData(stream)).Should().Be(sha256);
    }
}
