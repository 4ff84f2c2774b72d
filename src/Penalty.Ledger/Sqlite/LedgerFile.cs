using Microsoft.Data.Sqlite;

namespace Penalty.Ledger;

/// <summary>Makes, examines and upgrades the file of a ledger, before anything is read from it or booked into it.</summary>
internal sealed class LedgerFile(string path, SqliteLedgerOptions options)
{
    /// <summary>SQLite's smallest page; it takes shorter files for empty ones in part.</summary>
    private const int SmallestFile = 512;

    private readonly BusyWait _wait = new(path, options.BusyTimeout);

    public string Path => path;

    /// <summary>Leaves a ledger of the current version, or throws and leaves the file as it was.</summary>
    public void Prepare(CancellationToken cancellationToken)
    {
        // The log before the file: another process that is making the ledger writes them in the other order.
        var hasLog = Length(path + "-wal") > 0;
        var length = Length(path);
        var isNew = length == 0;
        if (isNew && hasLog) throw Refusal.LogWithoutFile(path);
        if (isNew && !options.CreateIfMissing) throw Refusal.Missing(path);
        if (length is > 0 and < SmallestFile) throw Refusal.NotSqlite(path);
        if (!isNew) _wait.Do(Recognise, cancellationToken);
        var version = isNew ? 0 : _wait.Do(() => Examine(hasLog), cancellationToken);
        if (version < LedgerSchema.Current) _wait.Do(() => Upgrade(cancellationToken), cancellationToken);
        _wait.Do(() => Open(SqliteOpenMode.ReadWrite), cancellationToken).Dispose();
    }

    public LedgerConnection Open(SqliteOpenMode mode)
    {
        var connection = LedgerConnection.Open(path, path, mode);
        try
        {
            // The first reading tells SQLite that the file is in WAL mode; to set what is set already would need the write lock.
            RequireCurrent(connection);
            if (connection.Scalar("PRAGMA journal_mode") is not "wal") SetJournal(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A later release may have taken the file forward while this process had it open, or something may have put another in its place.</summary>
    public void RequireCurrent(LedgerConnection connection)
    {
        var version = (long)connection.Scalar("PRAGMA user_version")!;
        if (version > LedgerSchema.Current) throw Refusal.Newer(path, version);
        if (version < LedgerSchema.Current) throw Refusal.Replaced(path);
    }

    /// <summary>Looks at the head of the file alone. An immutable connection takes no locks, makes no files beside it and recovers nothing; and unlike a
    /// stream, closing it does not drop the locks that other connections of this process hold.</summary>
    private bool Recognise()
    {
        try
        {
            using var head = LedgerConnection.Open(path, new Uri(path).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
            var application = (long)head.Scalar("PRAGMA application_id")!;
            return application == LedgerSchema.ApplicationId ? true : throw Refusal.Foreign(path, application);
        }
        catch (SqliteException e) when (Refusal.IsDamage(e))
        {
            // Without its log the file may look cut off when it is not.
            return false;
        }
    }

    /// <summary>The version of the file, when it is sound. With a log beside it the file is opened for reading only, so that nothing is written back.</summary>
    private long Examine(bool hasLog)
    {
        using var connection = LedgerConnection.Open(path, path, hasLog ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
        connection.Execute("BEGIN");
        var version = (long)connection.Scalar("PRAGMA user_version")!;
        var application = (long)connection.Scalar("PRAGMA application_id")!;
        if (version > LedgerSchema.Current) throw Refusal.Newer(path, version);

        // A process that was killed while it made the file leaves nothing once SQLite has rolled that back.
        if (version == 0 && (long)connection.Scalar("PRAGMA page_count")! == 0) return 0;
        if (application != LedgerSchema.ApplicationId) throw Refusal.Foreign(path, application);
        if (version < 1) throw Refusal.Damaged(path, new("a ledger without a version", "无版本号的账本"));
        if (!hasLog && Length(path) % (long)connection.Scalar("PRAGMA page_size")! != 0) throw Refusal.CutOff(path);
        FileCheck.Schema(connection, version);
        if ((long)connection.Scalar("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")! <= options.CheckOnOpenUpTo)
            FileCheck.Structure(connection);
        connection.Execute("COMMIT");
        return version;
    }

    /// <summary>One transaction, from whatever version another process may have left meanwhile: none when the file is to be made.</summary>
    private bool Upgrade(CancellationToken cancellationToken)
    {
        using var connection = LedgerConnection.Open(path, path, SqliteOpenMode.ReadWriteCreate);

        // EXTRA also syncs the directory once the journal of a file that is being made is gone, so that no journal comes back.
        connection.Script("PRAGMA synchronous = EXTRA");
        return connection.Write(
            () =>
            {
                var version = (long)connection.Scalar("PRAGMA user_version")!;
                if (version > LedgerSchema.Current) throw Refusal.Newer(path, version);
                if (version < LedgerSchema.Current) LedgerSchema.Apply(connection, version, LedgerSchema.Current);
                return true;
            },
            cancellationToken);
    }

    /// <summary>The file keeps the mode: later connections find it set. EXTRA as when it is made: a journal that came back after a power failure would
    /// undo the change, and with it all that stands in the log.</summary>
    private void SetJournal(LedgerConnection connection)
    {
        connection.Script("PRAGMA synchronous = EXTRA");
        var journal = connection.Scalar("PRAGMA journal_mode = WAL");
        if (journal is not "wal") throw Refusal.Inaccessible(path, $"journal_mode {journal}");
        connection.Script("PRAGMA synchronous = FULL");
    }

    private long Length(string file)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists ? info.Length : Directory.Exists(file) ? throw Refusal.Inaccessible(path, "a directory") : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Inaccessible(path, e.Message, e);
        }
    }
}
