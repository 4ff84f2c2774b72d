namespace Penalty.Ledger;

/// <summary>How an SQLite ledger is opened. Immutable.</summary>
public sealed record SqliteLedgerOptions
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>Whether a file that is missing or empty is made into an empty ledger; otherwise it is refused. By default it is made.</summary>
    public bool CreateIfMissing { get; init; } = true;

    /// <summary>How long a call waits for a file that others keep locked, before it ends in <see cref="LedgerBusyException"/>; from zero on. By default 30
    /// seconds. It is kept to within about a second.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many calls read at once, each on a thread of the pool and a connection of its own; at least 1, by default 4. One call at a time
    /// posts.</summary>
    public int MaxConcurrentReads { get; init; } = 4;

    /// <summary>Up to which size, in bytes, the whole file is checked for damage when it is opened (SQLite's <c>integrity_check</c>); 0 for never. By
    /// default 64 MiB, which takes some 4 ms a MiB. Of larger files only head, length and schema are checked, whatever is read is held against its digest,
    /// and <see cref="SqliteLedger.CheckAsync"/> checks all on demand.</summary>
    public long CheckOnOpenUpTo { get; init; } = 64 * Mebibyte;
}
