using Microsoft.Data.Sqlite;

namespace Penalty.Ledger;

/// <summary>A connection to a ledger's file, with its commands kept prepared. One thread at a time.</summary>
internal sealed class LedgerConnection : IDisposable
{
    /// <summary>How long SQLite itself waits for a lock at a time; between two waits a call can be cancelled.</summary>
    private static readonly TimeSpan OneWait = TimeSpan.FromSeconds(1);

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private LedgerConnection(string path, SqliteConnection connection) => (Path, _connection) = (path, connection);

    public string Path { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The full path of the file, for errors.</param>
    /// <param name="source">The path or the URI that SQLite opens.</param>
    /// <param name="mode">Whether it is read, written or made.</param>
    public static LedgerConnection Open(string path, string source, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = (int)OneWait.TotalSeconds,
        };
        var connection = new LedgerConnection(path, new SqliteConnection(settings.ToString()));
        try
        {
            connection._connection.Open();
            connection.Script($"PRAGMA busy_timeout = {(int)OneWait.TotalMilliseconds}");

            // What is acknowledged is on the disk: FULL syncs the log at every commit, and macOS has to be told to mean it.
            connection.Script("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void DefineDigest() => _connection.CreateFunction("entry_digest", (object?[] columns) => EntryDigest.Of(columns), isDeterministic: true);

    /// <summary>Runs several statements. Not by a command: that swallows the errors of those after one that SQLite takes for a query, such as ALTER
    /// TABLE.</summary>
    public void Script(string sql)
    {
        var result = SQLitePCL.raw.sqlite3_exec(_connection.Handle, sql);
        SqliteException.ThrowExceptionForRC(result, _connection.Handle);
    }

    /// <summary>Runs one statement.</summary>
    public void Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteScalar();

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(Mapped(reader, map));
        return rows;
    }

    /// <summary>Does work in a transaction that holds the file's one write lock from its beginning.</summary>
    public T Write<T>(Func<T> work, CancellationToken cancellationToken)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            cancellationToken.ThrowIfCancellationRequested();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // After some errors SQLite has rolled back itself.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0) Execute("ROLLBACK");
            throw;
        }
    }

    public void CopyTo(LedgerConnection target) => _connection.BackupDatabase(target._connection);

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
    }

    /// <summary>A damaged row may hold a value of a type, or in a range, that the tables don't allow.</summary>
    private T Mapped<T>(SqliteDataReader row, Func<SqliteDataReader, T> map)
    {
        try
        {
            return map(row);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw Refusal.Damaged(Path, new(e.Message, e.Message), e);
        }
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _commands.Add(sql, command);
        }

        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
