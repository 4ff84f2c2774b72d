namespace Penalty.Ledger.Tests;

public sealed class InMemoryLedgerTests : LedgerContract
{
    protected override Task<ILedger> CreateAsync(TimeProvider clock) => Task.FromResult<ILedger>(new InMemoryLedger(clock));
}
