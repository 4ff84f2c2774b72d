using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>Keeps the entries of sellers. They are added and never changed. Safe for several threads.</summary>
/// <remarks>Every operation names its seller, or scans the ids of all. Instants recorded, sequences and ids of postings and entries belong to one seller,
/// and nothing is ever booked for two sellers at once: so a store can hold each seller on a machine of his own.</remarks>
public interface ILedger : IAsyncDisposable
{
    /// <summary>Books a posting: all its entries or none. When the call returns, what is booked is as durable as the store makes it.</summary>
    /// <param name="posting">The posting. An id that is booked already with the same content books nothing anew.</param>
    /// <param name="cancellationToken">Stops it before anything is booked: a call that ends in <see cref="OperationCanceledException"/> booked nothing.</param>
    /// <returns>The posting as booked, now or by an earlier call.</returns>
    /// <exception cref="InvalidPostingException">The posting can't be booked; it lists every problem, and nothing was booked.</exception>
    /// <exception cref="PostingConflictException">The seller's ledger holds the id with other content.</exception>
    /// <exception cref="LedgerException">The store can't be used; see the types derived from it.</exception>
    Task<PostingReceipt> PostAsync(Posting posting, CancellationToken cancellationToken = default);

    /// <summary>Reads the entries of a seller as the ledger knew them at an instant, by <see cref="PostedEntry.Sequence"/> and without a gap. What is
    /// posted while it is read is left out.</summary>
    /// <param name="sellerId">The account id of the seller; one without entries gives none.</param>
    /// <param name="knownAt">The instant, in any offset: entries recorded then or before. <see cref="DateTimeOffset.MaxValue"/> gives all. An instant that
    /// the clocks of all who post have passed always gives the same entries.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries, read as they are asked for.</returns>
    /// <exception cref="LedgerException">The store can't be used; see the types derived from it.</exception>
    IAsyncEnumerable<PostedEntry> ReadAsync(string sellerId, DateTimeOffset knownAt, CancellationToken cancellationToken = default);

    /// <summary>Finds a posting.</summary>
    /// <param name="sellerId">The account id of the seller.</param>
    /// <param name="postingId">The id of the posting.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The posting as booked, or <see langword="null"/> when the seller's ledger holds none of the id.</returns>
    /// <exception cref="LedgerException">The store can't be used; see the types derived from it.</exception>
    Task<BookedPosting?> FindPostingAsync(string sellerId, string postingId, CancellationToken cancellationToken = default);

    /// <summary>Scans the sellers for whom something was posted, in the order of the code points of their ids.</summary>
    /// <param name="after">The id after which to go on, whether or not it is a seller's; <see langword="null"/> starts at the first.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    /// <returns>Their account ids, read as they are asked for. A seller who is new since the scan began may be missing.</returns>
    /// <exception cref="LedgerException">The store can't be used; see the types derived from it.</exception>
    IAsyncEnumerable<string> SellersAsync(string? after = null, CancellationToken cancellationToken = default);
}
