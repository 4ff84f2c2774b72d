namespace Penalty.Ledger.Tests;

/// <summary>What every ledger promises. Derive from it to hold a store to it: the parts stand in the files beside this one.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract partial class LedgerContract
{
    protected FakeTimeProvider Clock { get; } = new(new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };

    protected ILedger Ledger { get; private set; } = null!;

    [SetUp]
    public async Task SetUp() => Ledger = await CreateAsync(Clock);

    [TearDown]
    public async Task TearDown() => await Ledger.DisposeAsync();

    /// <summary>Makes an empty ledger.</summary>
    protected abstract Task<ILedger> CreateAsync(TimeProvider clock);

    protected Task<List<PostedEntry>> EverythingAsync(string seller = Sample.Seller) => AsOfAsync(DateTimeOffset.MaxValue, seller);

    protected async Task<List<PostedEntry>> AsOfAsync(DateTimeOffset knownAt, string seller = Sample.Seller) =>
        await Ledger.ReadAsync(seller, knownAt).ToListAsync();
}
