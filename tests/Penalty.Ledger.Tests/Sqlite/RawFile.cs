using Microsoft.Data.Sqlite;

namespace Penalty.Ledger.Tests;

/// <summary>Reaches into an SQLite file past the ledger.</summary>
public static class RawFile
{
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=false;Default Timeout=5");
        connection.Open();
        return connection;
    }

    /// <summary>Runs statements. Not by a command: that swallows the errors of those after one that gives rows.</summary>
    public static void Run(this SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    public static void Run(string path, string sql)
    {
        using var connection = Open(path);
        connection.Run(sql);
    }

    /// <summary>Makes a ledger with some postings, closed again.</summary>
    public static async Task<List<PostedEntry>> LedgerAsync(string path, int postings = 20)
    {
        await using var ledger = await SqliteLedger.OpenAsync(path, new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) });
        for (var i = 0; i < postings; i++) await ledger.PostAsync(Sample.Ruling($"r{i}"));
        await ledger.PostAsync(Sample.Reversed(Sample.Ruling("r0")));
        return await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync();
    }

    /// <summary>Makes a ledger of version 1.</summary>
    /// <returns>How many entries it holds of <see cref="Sample.Seller"/>.</returns>
    public static int MakeVersion1(string path)
    {
        Run(path, File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Sqlite", "version-1.sql")));
        return 3;
    }

    /// <summary>A copy of a file with all that stands in its write-ahead log, as a power failure would leave it.</summary>
    public static void CopyWithLog(string path, string copy)
    {
        File.Copy(path, copy);
        File.Copy(path + "-wal", copy + "-wal");
    }

    public static Task<SqliteLedger> OpenLedgerAsync(string path, SqliteLedgerOptions? options = null) =>
        SqliteLedger.OpenAsync(path, new FakeTimeProvider(), options);
}
