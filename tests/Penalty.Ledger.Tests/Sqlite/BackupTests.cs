namespace Penalty.Ledger.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BackupTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task BackUp_WhileInUse_GivesALedgerOfItsOwn()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(_folder.File("ledger.db"));
        await ledger.PostAsync(Sample.Ruling("r1"));
        await ledger.BackUpAsync(_folder.File("copy.db"));
        await ledger.PostAsync(Sample.Ruling("r2"));

        await using var copy = await RawFile.OpenLedgerAsync(_folder.File("copy.db"), new() { CreateIfMissing = false });
        (await copy.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync()).Select(e => e.Entry).Should().Equal(Sample.Ruling("r1").Entries);
        (await copy.CheckAsync()).IsSound.Should().BeTrue();
        (await copy.PostAsync(Sample.Ruling("r3"))).IsNew.Should().BeTrue();
        _folder.Files.Should().NotContain("copy.db.partial");
    }

    [Test]
    public async Task BackUp_WhereThereIsAFile_IsRefused()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(_folder.File("ledger.db"));
        await File.WriteAllTextAsync(_folder.File("copy.db"), "mine");

        var backUp = () => ledger.BackUpAsync(_folder.File("copy.db"));

        (await backUp.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.Occupied);
        (await File.ReadAllTextAsync(_folder.File("copy.db"))).Should().Be("mine");
    }

    [Test]
    public async Task BackUp_WhereNothingCanBeWritten_IsRefused()
    {
        await using var ledger = await RawFile.OpenLedgerAsync(_folder.File("ledger.db"));
        var backUp = () => ledger.BackUpAsync(_folder.File("none/copy.db"));
        (await backUp.Should().ThrowAsync<LedgerFileException>()).Which.Problem.Should().Be(LedgerFileProblem.Inaccessible);
    }
}
