namespace Penalty.Ledger.Tests;

public sealed class SqliteLedgerTests : LedgerContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private int _files;

    public void Dispose() => _folder.Dispose();

    protected override async Task<ILedger> CreateAsync(TimeProvider clock) => await SqliteLedger.OpenAsync(_folder.File($"{_files++}.db"), clock);
}
