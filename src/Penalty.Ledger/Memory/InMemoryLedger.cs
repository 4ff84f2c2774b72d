using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>A ledger that lasts as long as its process, for tests. It answers as <see cref="ILedger"/> says, without any I/O. Safe for several threads.</summary>
public sealed class InMemoryLedger : ILedger
{
    private readonly ConcurrentDictionary<string, MemoryBook> _books = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;

    /// <summary>Makes an empty ledger.</summary>
    /// <param name="clock">The clock that <see cref="PostedEntry.RecordedAt"/> is taken from.</param>
    public InMemoryLedger(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
    }

    /// <inheritdoc/>
    public Task<PostingReceipt> PostAsync(Posting posting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<PostingReceipt>(cancellationToken);
        var book = _books.GetOrAdd(posting.SellerId ?? string.Empty, _ => new MemoryBook());
        try
        {
            lock (book.Gate) return Task.FromResult(Booking.Book(posting, book, _clock));
        }
        catch (LedgerException e)
        {
            return Task.FromException<PostingReceipt>(e);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<PostedEntry> ReadAsync(
        string sellerId, DateTimeOffset knownAt, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sellerId);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var entry in _books.TryGetValue(sellerId, out var book) ? book.AsOf(knownAt) : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public Task<BookedPosting?> FindPostingAsync(string sellerId, string postingId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sellerId);
        ArgumentNullException.ThrowIfNull(postingId);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<BookedPosting?>(cancellationToken);
        if (!_books.TryGetValue(sellerId, out var book)) return Task.FromResult<BookedPosting?>(null);
        lock (book.Gate) return Task.FromResult(book.Find(postingId));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> SellersAsync(string? after = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var sellers = _books.Where(b => !b.Value.IsEmpty).Select(b => b.Key).Order(CodePointOrder.Instance);
        foreach (var seller in sellers.Where(s => after is null || CodePointOrder.Instance.Compare(s, after) > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return seller;
        }
    }

    /// <summary>Does nothing: there is nothing to close.</summary>
    /// <returns>A task that is done.</returns>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
