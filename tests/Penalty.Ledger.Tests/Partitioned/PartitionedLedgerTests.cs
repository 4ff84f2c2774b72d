namespace Penalty.Ledger.Tests;

public sealed class PartitionedLedgerTests : LedgerContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private int _files;

    public void Dispose() => _folder.Dispose();

    protected override async Task<ILedger> CreateAsync(TimeProvider clock) => new PartitionedLedger(
        [new InMemoryLedger(clock), await SqliteLedger.OpenAsync(_folder.File($"{_files++}.db"), clock), new InMemoryLedger(clock)]);
}
