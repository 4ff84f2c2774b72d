using System.Globalization;
using CsCheck;

namespace Penalty.Ledger.Tests;

public sealed class DamageTests
{
    /// <summary>How often bytes are flipped; set PENALTY_LEDGER_FLIPS for more.</summary>
    private static readonly int Flips = int.Parse(Environment.GetEnvironmentVariable("PENALTY_LEDGER_FLIPS") ?? "300", CultureInfo.InvariantCulture);

    [Test]
    public async Task Read_AnyBytesFlipped_GivesWhatWasBookedOrAnErrorAndNeverSomethingElse()
    {
        using var folder = new TempFolder();
        var path = folder.File("ledger.db");
        var booked = await RawFile.LedgerAsync(path, 60);
        var whole = await File.ReadAllBytesAsync(path);
        var found = 0;
        await Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte[1, 255]).Array[1, 3].SampleAsync(
            async flips =>
            {
                byte[] damaged = [.. whole];
                foreach (var (at, mask) in flips) damaged[at] ^= mask;
                var copy = folder.File($"{Guid.NewGuid():N}.db");
                await File.WriteAllBytesAsync(copy, damaged);
                try
                {
                    await using var ledger = await RawFile.OpenLedgerAsync(copy, new() { CheckOnOpenUpTo = 0 });
                    var read = await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
                    read.SequenceEqual(booked).Should().BeTrue("{0} of {1} entries were read without an error", read.Count, booked.Count);
                    foreach (var id in new[] { "r0", "r30" })
                    {
                        var posting = await ledger.FindPostingAsync(Sample.Seller, id);
                        posting?.Entries.SequenceEqual(booked.Where(e => e.PostingId == id)).Should().BeTrue();
                    }
                }
                catch (LedgerFileException)
                {
                    Interlocked.Increment(ref found);
                }
                finally
                {
                    File.Delete(copy);
                }
            },
            iter: Flips,
            threads: 1);
        found.Should().BePositive();
    }

    [Test]
    public async Task Check_FlippedAmount_IsFoundThoughTheStructureIsSound()
    {
        using var folder = new TempFolder();
        var path = folder.File("ledger.db");
        await RawFile.LedgerAsync(path);
        RawFile.Run(path, "DROP TRIGGER entry_is_never_changed; UPDATE entry SET points = 3 WHERE sequence = 1; " + Trigger);

        await using var ledger = await RawFile.OpenLedgerAsync(path);
        var report = await ledger.CheckAsync();
        var read = async () => await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
        var post = () => ledger.PostAsync(Sample.Ruling("r0"));

        report.Findings.Should().Equal("entry 1 of seller 'seller-1' does not match its digest");
        (await read.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.Damaged);
        (await post.Should().ThrowAsync<LedgerFileException>()).Which.Message.Should().Contain("entry 1 of seller 'seller-1'");
        (await ledger.ReadAsync("seller-2", DateTimeOffset.MaxValue).ToListAsync()).Should().BeEmpty("what is not damaged can be read");
    }

    [TestCase("DELETE FROM entry WHERE sequence = 42", "posting 'r0/reversed/appeal-1' of seller 'seller-1' lacks entries")]
    [TestCase("DELETE FROM entry WHERE sequence = 5", "posting 'r2' of seller 'seller-1' lacks entries")]
    [TestCase("PRAGMA foreign_keys = OFF; DELETE FROM posting WHERE posting_id = 'r2'", "entry 5 of seller 'seller-1' belongs to no posting")]
    public async Task Check_SomethingTakenOut_IsFound(string sql, string finding)
    {
        using var folder = new TempFolder();
        var path = folder.File("ledger.db");
        await RawFile.LedgerAsync(path);
        RawFile.Run(path, $"DROP TRIGGER entry_is_never_deleted; DROP TRIGGER posting_is_never_deleted; {sql};" + DeleteTriggers);

        await using var ledger = await RawFile.OpenLedgerAsync(path);
        var report = await ledger.CheckAsync();

        report.IsSound.Should().BeFalse();
        report.Findings.Should().Contain(f => f.StartsWith(finding, StringComparison.Ordinal));
    }

    [Test]
    public async Task Read_WhereAnIndexLacksPostings_ThrowsInsteadOfGivingLess()
    {
        using var folder = new TempFolder();
        var path = folder.File("ledger.db");
        await RawFile.LedgerAsync(path);
        SetIndex(path, " WHERE entry_count < 0");
        RawFile.Run(path, "REINDEX posting_by_time");
        SetIndex(path, string.Empty);

        await using var ledger = await RawFile.OpenLedgerAsync(path, new() { CheckOnOpenUpTo = 0 });
        var read = async () => await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
        var checkedOpen = () => RawFile.OpenLedgerAsync(path);

        (await read.Should().ThrowAsync<LedgerFileException>()).Which.Message.Should().Contain("entries of seller 'seller-1' are missing from sequence 1 on");
        (await checkedOpen.Should().ThrowAsync<LedgerFileException>()).Which.Message.Should().Contain("index");
    }

    [Test]
    public async Task Check_SoundFile_CountsWhatItHolds()
    {
        using var folder = new TempFolder();
        await RawFile.LedgerAsync(folder.File("ledger.db"));
        await using var ledger = await RawFile.OpenLedgerAsync(folder.File("ledger.db"));
        await ledger.PostAsync(new("empty", Sample.Seller, []));

        var report = await ledger.CheckAsync();

        report.Should().BeEquivalentTo(new { Path = folder.File("ledger.db"), SchemaVersion = 2, Postings = 22, Entries = 42, IsSound = true });
    }

    private static void SetIndex(string path, string condition) => RawFile.Run(
        path,
        $"""
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = 'CREATE INDEX posting_by_time ON posting (seller_id, recorded_at, last_sequence){condition}' WHERE name = 'posting_by_time'
        """);

    private const string Trigger =
        """
        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END
        """;

    private const string DeleteTriggers =
        """
        CREATE TRIGGER posting_is_never_deleted BEFORE DELETE ON posting
        BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
        CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END
        """;
}
