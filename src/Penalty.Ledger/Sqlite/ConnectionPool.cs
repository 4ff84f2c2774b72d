using System.Collections.Concurrent;

namespace Penalty.Ledger;

/// <summary>Connections, each used by one call at a time, on threads of the pool: SQLite's calls block, and those of Microsoft.Data.Sqlite that look
/// asynchronous do too. At most so many calls run at once; the others wait without a thread.</summary>
internal sealed class ConnectionPool(int size, Func<LedgerConnection> open, BusyWait wait) : IAsyncDisposable
{
    private readonly SemaphoreSlim _slots = new(size, size);
    private readonly ConcurrentBag<LedgerConnection> _idle = [];
    private volatile bool _disposed;

    public async Task<T> UseAsync<T>(Func<LedgerConnection, T> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(SqliteLedger));
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(SqliteLedger));
            return await Task.Run(() => wait.Do(() => Use(work), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Waits for the calls that run, and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        for (var i = 0; i < size; i++) await _slots.WaitAsync().ConfigureAwait(false);
        await Task.Run(() =>
        {
            while (_idle.TryTake(out var connection)) connection.Dispose();
        }).ConfigureAwait(false);
        _slots.Release(size);
    }

    private T Use<T>(Func<LedgerConnection, T> work)
    {
        if (!_idle.TryTake(out var connection)) connection = open();
        try
        {
            var result = work(connection);
            _idle.Add(connection);
            return result;
        }
        catch (Exception e)
        {
            // A posting that is refused says nothing against the connection; after anything else a fresh one is safer.
            if (e is InvalidPostingException or PostingConflictException) _idle.Add(connection);
            else connection.Dispose();
            throw;
        }
    }
}
