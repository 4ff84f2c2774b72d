using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>A ledger in an SQLite file on a local disk: the default on one machine. Several processes may use the file at once. What a call acknowledged
/// survives the end of the process and of the machine. Safe for several threads; no call blocks its caller.</summary>
public sealed class SqliteLedger : ILedger
{
    private readonly LedgerFile _file;
    private readonly TimeProvider _clock;
    private readonly ConnectionPool _writer;
    private readonly ConnectionPool _readers;

    private SqliteLedger(LedgerFile file, TimeProvider clock, SqliteLedgerOptions options)
    {
        (_file, _clock) = (file, clock);
        var wait = new BusyWait(file.Path, options.BusyTimeout);
        _writer = new(1, () => file.Open(SqliteOpenMode.ReadWrite), wait);
        _readers = new(options.MaxConcurrentReads, () => file.Open(SqliteOpenMode.ReadWrite), wait);
    }

    /// <summary>The full path of the file.</summary>
    public string Path => _file.Path;

    /// <summary>Opens a ledger's file, makes it when it is missing, and takes one of an earlier version forward, in one transaction.</summary>
    /// <param name="path">The path of the file, in a directory that exists, on a local disk.</param>
    /// <param name="clock">The clock that <see cref="PostedEntry.RecordedAt"/> is taken from.</param>
    /// <param name="options">How it is opened; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The ledger; dispose of it to close the file.</returns>
    /// <exception cref="LedgerFileException">The file can't be used; it was left as it is.</exception>
    /// <exception cref="LedgerBusyException">Others kept it locked.</exception>
    public static async Task<SqliteLedger> OpenAsync(
        string path, TimeProvider clock, SqliteLedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        var chosen = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.MaxConcurrentReads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.BusyTimeout, TimeSpan.Zero, nameof(options));
        var file = new LedgerFile(System.IO.Path.GetFullPath(path), chosen);
        await Task.Run(() => file.Prepare(cancellationToken), cancellationToken).ConfigureAwait(false);
        return new(file, clock, chosen);
    }

    /// <inheritdoc/>
    public Task<PostingReceipt> PostAsync(Posting posting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return _writer.UseAsync(
            c => c.Write(
                () =>
                {
                    _file.RequireCurrent(c);
                    return Booking.Book(posting, new SqliteBook(c, posting.SellerId), _clock);
                },
                cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<PostedEntry> ReadAsync(
        string sellerId, DateTimeOffset knownAt, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sellerId);
        var last = await ReadersAsync(c => LedgerQueries.End(c, sellerId, knownAt), cancellationToken).ConfigureAwait(false);
        for (var after = 0L; after < last; after += LedgerQueries.PageSize)
        {
            var from = after;
            foreach (var entry in await ReadersAsync(c => LedgerQueries.Page(c, sellerId, from, last), cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return entry;
            }
        }
    }

    /// <inheritdoc/>
    public Task<BookedPosting?> FindPostingAsync(string sellerId, string postingId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sellerId);
        ArgumentNullException.ThrowIfNull(postingId);
        return ReadersAsync(c => LedgerQueries.Posting(c, sellerId, postingId), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> SellersAsync(string? after = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var last = after ?? string.Empty;
        while (true)
        {
            var from = last;
            var sellers = await ReadersAsync(c => LedgerQueries.Sellers(c, from), cancellationToken).ConfigureAwait(false);
            foreach (var seller in sellers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return last = seller;
            }

            if (sellers.Count < LedgerQueries.PageSize) yield break;
        }
    }

    /// <summary>Checks the whole file: SQLite's structure and constraints, each entry against its digest, each posting whole and in its place. Reads all
    /// of it, beside whatever else goes on.</summary>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <returns>What was found.</returns>
    public Task<LedgerFileReport> CheckAsync(CancellationToken cancellationToken = default) => ReadersAsync(FileCheck.Everything, cancellationToken);

    /// <summary>Copies the ledger, as it is at one instant, into a new file that is a ledger too. Others may post meanwhile.</summary>
    /// <param name="path">The path of the copy; nothing may be there.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    /// <returns>A task that ends when the copy is on the disk.</returns>
    /// <exception cref="LedgerFileException">There is something at the path, or it can't be written.</exception>
    public Task BackUpAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = System.IO.Path.GetFullPath(path);
        return ReadersAsync(c => Backup.Copy(c, target), cancellationToken);
    }

    /// <summary>Waits for the calls that run, and closes the file. Calls after it throw <see cref="ObjectDisposedException"/>.</summary>
    /// <returns>A task that ends when the file is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await _readers.DisposeAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private Task<T> ReadersAsync<T>(Func<LedgerConnection, T> read, CancellationToken cancellationToken) => _readers.UseAsync(
        c =>
        {
            _file.RequireCurrent(c);
            return read(c);
        },
        cancellationToken);
}
