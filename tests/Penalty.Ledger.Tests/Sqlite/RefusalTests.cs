namespace Penalty.Ledger.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RefusalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Path => _folder.File("ledger.db");

    public void Dispose() => _folder.Dispose();

    [TestCase("x")]
    [TestCase("SQLite format 3\0")]
    [TestCase("id,seller,points\n1,seller-1,2\n")]
    public async Task Open_FileThatIsNoSqliteFile_IsRefused(string content)
    {
        await File.WriteAllTextAsync(Path, content);
        var refusal = await RefusedAsync(LedgerFileProblem.NotSqlite);
        refusal.Message.Should().Be(
            $"Ledger file '{Path}': found a file that is no SQLite file; expected: a ledger of Penalty (application_id 0x504C4447, version 1 to 2)");
        refusal.In(Language.ZhCn).Should().Contain("非 SQLite 文件").And.Contain(Path);
    }

    [Test]
    public async Task Open_LongFileOfOtherBytes_IsRefused()
    {
        await File.WriteAllBytesAsync(Path, [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))]);
        await RefusedAsync(LedgerFileProblem.NotSqlite);
    }

    [TestCase("CREATE TABLE contact (name TEXT)", "0x00000000")]
    [TestCase("PRAGMA application_id = 1196444487; PRAGMA user_version = 2; CREATE TABLE entry (id TEXT)", "0x47504B47")]
    public async Task Open_SqliteFileOfSomethingElse_IsRefused(string sql, string application)
    {
        RawFile.Run(Path, sql);
        (await RefusedAsync(LedgerFileProblem.Foreign)).Found.En.Should().Contain(application);
    }

    [Test]
    public async Task Open_ForeignFileWithALog_LeavesBothUntouched()
    {
        var live = _folder.File("live.db");
        using (var other = RawFile.Open(live))
        {
            other.Run("PRAGMA journal_mode = WAL; CREATE TABLE contact (name TEXT); INSERT INTO contact VALUES ('Li')");
            RawFile.CopyWithLog(live, Path);
        }

        await RefusedAsync(LedgerFileProblem.Foreign);
    }

    [Test]
    public async Task Open_ForeignFileWithAHotJournal_LeavesBothUntouched()
    {
        var live = _folder.File("live.db");
        using (var other = RawFile.Open(live))
        {
            // A cache of a page spills into the file before the commit.
            other.Run("CREATE TABLE contact (name TEXT); PRAGMA cache_size = 1; BEGIN");
            other.Run("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO contact SELECT hex(randomblob(100)) FROM n");
            File.Copy(live, Path);
            File.Copy(live + "-journal", Path + "-journal");
            other.Run("ROLLBACK");
        }

        await RefusedAsync(LedgerFileProblem.Foreign);
    }

    [Test]
    public async Task Open_NewerVersion_IsRefused()
    {
        await RawFile.LedgerAsync(Path);
        RawFile.Run(Path, "PRAGMA user_version = 3");
        (await RefusedAsync(LedgerFileProblem.NewerVersion)).Message.Should().Contain("found a ledger of version 3").And.Contain("later release");
    }

    [Test]
    public async Task Open_NewerVersionInTheLogOnly_IsRefused()
    {
        var live = _folder.File("live.db");
        await RawFile.LedgerAsync(live);
        using (var newer = RawFile.Open(live))
        {
            newer.Run("PRAGMA user_version = 3");
            RawFile.CopyWithLog(live, Path);
        }

        await RefusedAsync(LedgerFileProblem.NewerVersion);
    }

    [Test]
    public async Task Open_TruncatedAnywhere_IsRefused()
    {
        await RawFile.LedgerAsync(Path);
        var whole = await File.ReadAllBytesAsync(Path);
        foreach (var length in Enumerable.Range(1, whole.Length / 512).SelectMany(i => new[] { (i * 512) - 512, (i * 512) - 1 }).Skip(1))
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            await RefusedAsync(length < 512 ? LedgerFileProblem.NotSqlite : LedgerFileProblem.Damaged, length);
        }
    }

    [Test]
    public async Task Open_AnyPageOverwritten_IsRefused()
    {
        await RawFile.LedgerAsync(Path, 200);
        var whole = await File.ReadAllBytesAsync(Path);
        for (var page = 4096; page < whole.Length; page += 4096)
        {
            byte[] damaged = [.. whole];
            damaged.AsSpan(page, 4096).Fill(0x5A);
            await File.WriteAllBytesAsync(Path, damaged);
            await RefusedAsync(LedgerFileProblem.Damaged, page);
        }
    }

    [Test]
    public async Task Open_DamagedWithALog_LeavesBothUntouched()
    {
        var live = _folder.File("live.db");
        await RawFile.LedgerAsync(live, 200);
        await using (var ledger = await RawFile.OpenLedgerAsync(live))
        {
            await ledger.PostAsync(Sample.Ruling("late"));
            RawFile.CopyWithLog(live, Path);
        }

        var bytes = await File.ReadAllBytesAsync(Path);
        bytes.AsSpan(4096).Fill(0x5A);
        await File.WriteAllBytesAsync(Path, bytes);
        await RefusedAsync(LedgerFileProblem.Damaged);
    }

    [Test]
    public async Task Open_LogWhoseFileIsGone_IsRefused([Values] bool emptied)
    {
        await using (var ledger = await RawFile.OpenLedgerAsync(_folder.File("live.db")))
        {
            await ledger.PostAsync(Sample.Ruling("r1"));
            File.Copy(_folder.File("live.db-wal"), Path + "-wal");
            if (emptied) await File.WriteAllTextAsync(Path, string.Empty);
        }

        (await RefusedAsync(LedgerFileProblem.Damaged)).Found.En.Should().Contain("(-wal) whose file is missing or empty");
    }

    [TestCase("DROP TRIGGER entry_is_never_deleted", "trigger entry_is_never_deleted")]
    [TestCase("DROP INDEX posting_by_time", "index posting_by_time")]
    [TestCase("ALTER TABLE entry ADD COLUMN note TEXT", "table entry")]
    public async Task Open_ChangedPastTheLedger_IsRefused(string sql, string named)
    {
        await RawFile.LedgerAsync(Path);
        RawFile.Run(Path, sql);
        (await RefusedAsync(LedgerFileProblem.Damaged)).Found.En.Should().Contain(named);
    }

    [Test]
    public async Task Open_WithAnIndexAdded_IsNoHarm()
    {
        await RawFile.LedgerAsync(Path);
        RawFile.Run(Path, "CREATE INDEX mine ON entry (ruling_id); ANALYZE");
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        (await ledger.CheckAsync()).IsSound.Should().BeTrue();
    }

    [Test]
    public async Task Open_MissingOrEmpty_IsRefusedWhenNoneIsToBeMade([Values] bool empty)
    {
        if (empty) await File.WriteAllTextAsync(Path, string.Empty);
        await RefusedAsync(LedgerFileProblem.Missing, options: new() { CreateIfMissing = false });
        _folder.Files.Should().HaveCount(empty ? 1 : 0);
    }

    [Test]
    public async Task Open_Empty_IsMade()
    {
        await File.WriteAllTextAsync(Path, string.Empty);
        await using var ledger = await RawFile.OpenLedgerAsync(Path);
        (await ledger.PostAsync(Sample.Ruling("r1"))).IsNew.Should().BeTrue();
    }

    [Test]
    public async Task Open_WhereNoFileCanBe_IsRefused()
    {
        Directory.CreateDirectory(Path);
        (await Refusal(Path)).Problem.Should().Be(LedgerFileProblem.Inaccessible);
        (await Refusal(_folder.File("none/ledger.db"))).Problem.Should().Be(LedgerFileProblem.Inaccessible);
    }

    /// <summary>Opens the file, which is to be refused, and looks that all files but SQLite's index of a log are as before.</summary>
    private async Task<LedgerFileException> RefusedAsync(LedgerFileProblem problem, object? which = null, SqliteLedgerOptions? options = null)
    {
        var before = Contents();
        var refusal = await Refusal(Path, options);
        refusal.Problem.Should().Be(problem, "{0}: {1}", which, refusal.Message);
        refusal.Path.Should().Be(Path);
        Contents().Should().Equal(before);
        return refusal;
    }

    private static async Task<LedgerFileException> Refusal(string path, SqliteLedgerOptions? options = null)
    {
        var open = () => RawFile.OpenLedgerAsync(path, options);
        return (await open.Should().ThrowAsync<LedgerFileException>()).Which;
    }

    private List<string> Contents() =>
        [.. _folder.Files.Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)).Select(f => f + Convert.ToHexString(File.ReadAllBytes(_folder.File(f))))];
}
